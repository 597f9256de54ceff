import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { findAway } from '../../features/visits/findAway.js';
import { findTaken } from '../../features/visits/findTaken.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { readVisit } from '../../features/visits/readVisit.js';
import { requireStep } from '../../features/visits/requireStep.js';
import { Problem } from '../../http/problems/Problem.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import { decideVisits } from '../bookVisit/decideVisits.js';
import { nearestTo } from '../bookVisit/nearestTo.js';
import { newVisitOf } from '../bookVisit/newVisitOf.js';
import type { Asked } from '../bookVisit/OpeningTaken.js';
import { Refused } from '../bookVisit/Refused.js';
import { refuse } from '../bookVisit/refuse.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import type { WantedVisit } from '../bookVisit/WantedVisit.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { OpeningReply } from '../findOpenings/OpeningReply.js';
import { toRefusalReply } from '../foreseePlan/toRefusalReply.js';
import type { SeenVisit } from '../stepVisit/stepVisit.js';
import { type DecidedMove, decideMove } from './decideMove.js';
import type { ForeseenMoveReply } from './ForeseenMoveReply.js';
import { findDeciders } from './findDeciders.js';
import type { MoveVisitBody } from './MoveVisitBody.js';

/** So many times to choose from are enough. */
const FEW = 3;

interface Foreseen {
  readonly visit: LockedVisit;
  readonly decided: DecidedMove | null;
  readonly problem: Problem | null;
  /** It could be made with a reason, by who may give one. */
  readonly goesWithReason: boolean;
}

/**
 * What a move of a visit, as somebody sees it, would be answered with: the decision of the move itself in a snapshot,
 * without its save; and what helps where it is refused. What it tells a reader of the chart is written down.
 * @throws Problem 400, 404, 412 as the move
 */
export async function foreseeMove(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<ForeseenMoveReply> {
  const foreseen = await database.snapshot((tx) => foresee(tx, actor, seen, body, moment));
  const { visit, decided, problem, goesWithReason } = foreseen;
  if (problem === null) return { way: 'free', refusal: null, ask: [], nearest: [] };
  await settleRefusal(database, actor, new Refused(problem, visit.patientId));
  const mayDecide = goesWithReason && actor.rights.override;
  const ask = mayDecide ? [] : await findDeciders(database, actor, visit, goesWithReason);
  const asked = decided && { wanted: [decided.wanted], situation: decided.situation, movedVisitId: visit.id };
  return {
    way: mayDecide ? 'with-reason' : goesWithReason ? 'by-others' : 'no',
    refusal: toRefusalReply(problem),
    ask,
    nearest: asked && decided ? await nearestFor(database, actor, decided.wanted, asked) : [],
  };
}

/** With the specialist who was wanted first, then with anybody. */
async function nearestFor(
  database: Database,
  actor: Actor,
  wanted: WantedVisit,
  asked: Asked,
): Promise<OpeningReply[]> {
  const own = await nearestTo(database, actor, wanted, asked, [wanted.specialistId]);
  if (own.length >= FEW) return own;
  const any = await nearestTo(database, actor, wanted, asked);
  return [...own, ...any.filter(({ specialist }) => specialist.id !== wanted.specialistId)];
}

async function foresee(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenVisit,
  body: MoveVisitBody,
  moment: Moment,
): Promise<Foreseen> {
  const visit = await readVisit(tx, actor.clinicId, id);
  if (visit.version !== version) throw await staleRecord(tx, actor.clinicId, 'visit', 'visits', id);
  try {
    requireStep(visit.state, 'move');
    const decided = await decideMove(tx, actor, visit, { ...body, override: null }, moment);
    const isTaken = await hasTaken(tx, actor.clinicId, visit, decided);
    return { visit, decided, ...weigh(actor, decided, isTaken) };
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error;
    return { visit, decided: null, problem: error, goesWithReason: false };
  }
}

function weigh(
  actor: Actor,
  { wanted, situation, staffing, refusal }: DecidedMove,
  isTaken: boolean,
): Pick<Foreseen, 'problem' | 'goesWithReason'> {
  if (refusal === null) {
    const taken = new Problem(409, 'opening_taken', 'Somebody else has this time.');
    return { problem: isTaken ? taken : null, goesWithReason: false };
  }
  const session = wanted.errand.sessions[0]?.id ?? null;
  const problem = refuse(refusal, actor.permissions.has('chart.read'), () => session);
  const forced = { ...wanted, override: problem.code, overrides: null };
  const stays = decideVisits([forced], situation, staffing, { override: true });
  return { problem, goesWithReason: stays === null && !isTaken };
}

/** Whether somebody else has of what it would take. True for as long as nobody books. */
async function hasTaken(
  tx: EntityManager,
  clinicId: string,
  { id, patientId, planId }: LockedVisit,
  { wanted, staffing }: DecidedMove,
): Promise<boolean> {
  const { claims } = newVisitOf(wanted, staffing, { patientId, planId });
  const spans = claims.map((claim) => ({ ...claim, key: wanted.errand.key }));
  if ((await findTaken(tx, clinicId, spans, id)).length > 0) return true;
  return (await findAway(tx, clinicId, spans)).length > 0;
}

import { dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { requireSigned } from '../../features/protocols/requireSigned.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import { findGone } from '../../features/visits/findGone.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { Errand } from '../findOpenings/Errand.js';
import { type ErrandQuery, loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { planIdOf } from '../findOpenings/planIdOf.js';
import type { BookVisitBody } from './BookVisitBody.js';
import { minuteOf } from './minuteOf.js';
import { OpeningTaken } from './OpeningTaken.js';
import { placeVisits } from './placeVisits.js';
import { requireBookable } from './requireBookable.js';
import { settleRefusal } from './settleRefusal.js';
import { tellTaken } from './tellTaken.js';
import type { WantedVisit } from './WantedVisit.js';

/**
 * Books one visit: a single one, or one that carries sessions of a plan.
 * @throws Problem 409 `opening_taken` with the nearest openings, and what {@link placeVisits} refuses
 */
export async function bookVisit(
  database: Database,
  actor: Actor,
  ticket: OnceTicket,
  body: BookVisitBody,
  moment: Moment,
): Promise<VisitReply> {
  try {
    return await database.transaction((tx) => once(tx, actor, ticket, () => book(tx, actor, body, moment)));
  } catch (error) {
    if (error instanceof OpeningGone) throw await tellGone(database, actor, error, body, moment);
    throw await settleRefusal(database, actor, error);
  }
}

async function book(
  tx: EntityManager,
  actor: Actor,
  body: BookVisitBody,
  moment: Moment,
): Promise<VisitReply> {
  const { clinicId } = actor;
  await requireLooksFree(tx, clinicId, body);
  const sessionIds = body.sessionIds ?? [];
  const plan =
    sessionIds.length === 0 ? null : await lockPlan(tx, clinicId, await planIdOf(tx, clinicId, sessionIds));
  await lockPatient(tx, clinicId, body.patientId);
  if (plan !== null) await requireBookable(tx, clinicId, plan, sessionIds);
  const { errand, situation } = await loadErrand(tx, actor, errandQuery(body, plan), moment);
  if (plan === null && errand.treatments.length > 0) {
    const ids = errand.treatments.map(({ protocol }) => situation.protocolIds[protocol.code] as string);
    await requireSigned(tx, clinicId, ids);
  }
  const wanted = wantedVisit(body, errand, situation.zone);
  const { visitIds } = await placeVisits(tx, actor, [wanted], situation, plan?.id ?? null);
  const [visit] = await changedVisits(tx, actor, visitIds);
  return visit as VisitReply;
}

/** The time was gone before anything was decided. */
class OpeningGone extends Error {
  constructor(readonly gone: { readonly role: string; readonly resourceId: string }) {
    super('the time of a wanted visit is gone');
    this.name = 'OpeningGone';
  }
}

async function requireLooksFree(tx: EntityManager, clinicId: string, body: BookVisitBody): Promise<void> {
  const { roomId, patientId } = body;
  const start = minuteOf(body.startsAt, 'startsAt');
  if (body.urgent != null) return;
  const gone = await findGone(tx, clinicId, { start, roomId, patientId });
  if (gone !== null) throw new OpeningGone(gone);
}

async function tellGone(
  database: Database,
  actor: Actor,
  { gone }: OpeningGone,
  body: BookVisitBody,
  moment: Moment,
): Promise<Problem> {
  const sessionIds = body.sessionIds ?? [];
  const { clinicId } = actor;
  const plan =
    sessionIds.length === 0
      ? null
      : await loadPlan(database, clinicId, await planIdOf(database, clinicId, sessionIds));
  const { errand, situation } = await loadErrand(database, actor, errandQuery(body, plan), moment);
  const wanted = [wantedVisit(body, errand, situation.zone)];
  const taken = new OpeningTaken([{ ...gone, key: errand.key }], { wanted, situation, movedVisitId: null });
  return tellTaken(database, actor, taken);
}

function errandQuery(body: BookVisitBody, plan: StoredPlan | null): ErrandQuery {
  const { patientId, kind, protocolCode = null } = body;
  const [deviceIds, sessionIds] = [body.deviceIds ?? [], body.sessionIds ?? []];
  return { patientId, kind, protocolCode, deviceIds, plan, sessionIds, movedVisitId: null };
}

function wantedVisit(body: BookVisitBody, errand: Errand, zone: string): WantedVisit {
  return {
    errand,
    start: minuteOf(body.startsAt, 'startsAt'),
    day: dayAt(Date.parse(body.startsAt), zone),
    specialistId: body.specialistId,
    roomId: body.roomId,
    deviceIds: body.deviceIds ?? [],
    urgent: body.urgent?.reason ?? null,
    override: body.override?.reason ?? null,
  };
}

import type { AdviceInput } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import { addReopening } from '../../features/plans/reopenings/addReopening.js';
import type { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import type { ReopeningCause } from '../../features/plans/reopenings/reopeningCauses.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import type { Moment } from '../findOpenings/Moment.js';
import { saveRealigned } from '../realignPlan/saveRealigned.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { decideReopening, type ReopeningDecision } from './decideReopening.js';

/** What became known about a patient, for one of their plans that is locked. */
export interface ToldPlan {
  readonly planId: string;
  readonly cause: ReopeningCause;
  readonly before: AdviceInput;
  readonly after: AdviceInput;
  readonly leftOut: readonly string[];
  /** Whether nothing is done where no window moves, no visit is flagged and no reason is asked for. */
  readonly onlyFelt?: boolean;
  /** Whether the plan was over meanwhile. */
  readonly catchesUp?: boolean;
}

/**
 * Takes what became known into a plan that is locked: days close or open, and a specialist has to decide.
 * @returns null when nothing follows for it
 */
export async function reopenPlan(
  tx: EntityManager,
  actor: Actor,
  { planId, cause, before, after, leftOut, onlyFelt = false, catchesUp = false }: ToldPlan,
  { today, at }: Moment,
): Promise<ReopenedReply | null> {
  const { clinicId, membershipId } = actor;
  const plan = await loadPlan(tx, clinicId, planId);
  const basis = await loadBasis(tx, clinicId, { ...plan, versions: versionsOf(plan) }, today);
  const { longGapFactor } = await loadRulebook(tx, clinicId, plan.rulebookId);
  const { concerns } = basis.known;
  const decision = decideReopening(
    plan,
    { ...before, concerns },
    { ...basis, known: { ...after, concerns } },
    { askBeyond: longGapFactor.value },
    leftOut,
    catchesUp,
  );
  if (decision === null || (onlyFelt && !isFelt(decision))) return null;
  const { news, realignment, flagged } = decision;
  const told = { kind: kindOf(decision), occurrence: { occurrences: decision.occurrences }, now: at };
  const eventId = realignment.happened
    ? (await saveRealigned(tx, actor, plan, realignment, told)).eventId
    : null;
  const openedBy = membershipId;
  await addReopening(tx, clinicId, { planId, cause, news, eventId, openedBy, at: new Date(at) });
  const about = { subject: 'plan', subjectId: planId, patientIds: [plan.patientId] };
  await recordAudit(tx, actor, { action: 'reopen', ...about, fields: ['reopenings'] });
  const readsChart = actor.permissions.has('chart.read');
  return { planId, ...(readsChart ? { news: news.length } : {}), flagged: flagged.length };
}

/** A day that closes where nothing stands asks nobody; a caution closes no day, and has to be given a reason for. */
const isFelt = ({ flagged, news, occurrences, realignment }: ReopeningDecision) =>
  flagged.length > 0 ||
  realignment.changes.length > 0 ||
  news.some(({ change, severity }) => change !== 'lifted' && severity !== 'defer') ||
  (realignment.happened && occurrences.some(({ kind }) => kind === 'finding-lifted'));

/** Days that close weigh more than days that open. */
const kindOf = ({ occurrences }: ReopeningDecision) =>
  occurrences.some(({ kind }) => kind === 'finding-new') ? 'finding-new' : 'finding-lifted';

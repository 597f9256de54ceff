import { type AdviceInput, effectiveFacts } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { lockPlansOf } from '../../features/plans/lockPlansOf.js';
import type { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import type { ReopeningCause } from '../../features/plans/reopenings/reopeningCauses.js';
import type { Moment } from '../findOpenings/Moment.js';
import { reopenPlan } from './reopenPlan.js';
import { withoutRetold } from './withoutRetold.js';

/** Whose answers change, and by what. */
export interface Telling<Done> {
  readonly patientId: string;
  readonly cause: ReopeningCause;
  readonly change: () => Promise<Done>;
  /** Sessions that are being treated with the new answers in mind, so that nobody has to decide about them. */
  readonly leftOut?: (done: Done) => readonly string[];
  /** The plan that a treatment is part of keeps its distances by itself: it is no news for it. */
  readonly partOf?: string | null;
  /** Whether only what the open sessions come to feel is news; days that close between them are then none. */
  readonly onlyFelt?: boolean;
}

/**
 * Changes what is known of a patient, and looks at their plans again, all in one transaction: what was known before
 * is compared with what is known after. The plans are locked first, so that no visit is booked in between that the
 * answer speaks against: a booking that waits reads the answer, and one that was faster is flagged.
 */
export async function reopenAfter<Done>(
  tx: EntityManager,
  actor: Actor,
  telling: Telling<Done>,
  moment: Moment,
): Promise<{ done: Done; reopened: ReopenedReply[] }> {
  const { patientId, cause, change, leftOut = () => [], partOf = null, onlyFelt = false } = telling;
  const plans = await lockPlansOf(tx, actor.clinicId, patientId);
  const underWay = plans.filter(
    ({ id, state }) => id !== partOf && (state === 'approved' || state === 'paused'),
  );
  if (underWay.length === 0) return { done: await change(), reopened: [] };
  const before = await knownNow(tx, actor, patientId, moment);
  const done = await change();
  const after = await knownNow(tx, actor, patientId, moment);
  const reopened: ReopenedReply[] = [];
  if (JSON.stringify(before) === JSON.stringify(after)) return { done, reopened };
  for (const { id } of underWay) {
    const told = { planId: id, cause, before, after, leftOut: leftOut(done), onlyFelt };
    const opened = await reopenPlan(tx, actor, told, moment);
    if (opened !== null) reopened.push(opened);
  }
  return { done, reopened };
}

async function knownNow(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  { today }: Moment,
): Promise<AdviceInput> {
  const { known, statements } = await loadKnown(tx, actor.clinicId, patientId, today);
  return { ...known, facts: effectiveFacts(withoutRetold(statements)).facts };
}

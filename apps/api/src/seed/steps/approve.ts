import type { Actor } from '../../access/Actor.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { approvePlan } from '../../journeys/approvePlan/approvePlan.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';

/** A specialist approves a draft, with a reason for every caution. */
export function approve(
  stage: Stage,
  specialist: Actor,
  { id, version, findings = [] }: PlanReply,
  at: number,
): Promise<PlanReply> {
  const acceptances = findings
    .filter(({ severity }) => severity === 'caution')
    .map(({ finding, usualReasons: [usual] }) => ({
      finding,
      reasonCode: usual ?? null,
      reason: usual === undefined ? 'Discussed with the patient, who wishes to go on.' : null,
    }));
  return stage.database.transaction((tx) =>
    approvePlan(tx, specialist, { id, version }, { acceptances }, momentOf(stage, at)),
  );
}

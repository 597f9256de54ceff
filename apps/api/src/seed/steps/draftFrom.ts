import type { Actor } from '../../access/Actor.js';
import type { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { createPlan } from '../../journeys/draftPlan/createPlan.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';

/** A course that a specialist would choose; of several protocols the first that nothing stands against. */
export interface Wish {
  readonly oneOf: readonly string[];
  readonly rhythm?: 'half' | 'whole';
  readonly sessions?: number;
}

const POSSIBLE = ['ok', 'caution', 'defer'];

/** A specialist drafts a plan from a signed assessment; null when nothing of it is possible. */
export async function draftFrom(
  stage: Stage,
  specialist: Actor,
  { assessment, wishes, startOn }: { assessment: AssessmentReply; wishes: readonly Wish[]; startOn?: string },
  at: number,
): Promise<PlanReply | null> {
  const verdicts = new Map(assessment.advice.protocols.map(({ code, verdict }) => [code, verdict]));
  const choices = wishes.flatMap(({ oneOf, rhythm, sessions }) => {
    const protocolCode = oneOf.find((code) => POSSIBLE.includes(verdicts.get(code) ?? 'blocked'));
    return protocolCode === undefined
      ? []
      : [{ protocolCode, rhythm: rhythm ?? null, sessions: sessions ?? null }];
  });
  if (choices.length === 0) return null;
  const body = { assessmentId: assessment.id, choices, startOn: startOn ?? null };
  return stage.database.transaction((tx) => createPlan(tx, specialist, body, momentOf(stage, at)));
}

import type { AnswerValue } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { StartVisitReply } from '../../journeys/treatVisit/StartVisitReply.js';
import { startVisit } from '../../journeys/treatVisit/startVisit.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { checkAnswers } from './checkAnswers.js';

/** A specialist asks what goes stale and starts a visit; a caution that is new gets its reason. */
export async function startTreatment(
  stage: Stage,
  specialist: Actor,
  visit: VisitReply,
  given: Readonly<Record<string, AnswerValue>>,
  at: number,
): Promise<StartVisitReply> {
  const moment = momentOf(stage, at);
  const answers = visit.kind === 'treatment' ? checkAnswers(given, moment.today) : {};
  const start = (version: number, proceed: { reason: string } | null) =>
    startVisit(stage.database, specialist, { id: visit.id, version }, { answers, proceed }, moment);
  const first = await start(visit.version, null);
  if (first.outcome !== 'needs-reason') return first;
  return start(first.visit.version, { reason: 'Looked at together; nothing speaks against it today.' });
}

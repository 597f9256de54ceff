import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { Stage } from '../stage/Stage.js';
import { attend } from './attend.js';
import type { Lead, Part } from './Story.js';

/** Visits in turn, all of them kept. Returns when the last one was over. */
export async function* attendAll(
  stage: Stage,
  visits: readonly VisitReply[],
  { chance }: Lead,
): Part<number> {
  let over = 0;
  for (const visit of visits) over = (yield* attend(stage, visit, chance)).at;
  return over;
}

import { Problem } from '../../http/problems/Problem.js';
import { wrongState } from '../../http/problems/wrongState.js';

const SENTENCE = 'What is booked is too short, or has not the room or the specialist for it.';

/** Why a course cannot go on with something else while its visits stay as they are; null where they fit. */
export function unfitRefusal({
  unfit,
  inRoom,
}: {
  readonly unfit: readonly string[];
  readonly inRoom: boolean;
}): Problem | null {
  if (inRoom) return wrongState('visit', 'in-room', 'change-protocol');
  if (unfit.length === 0) return null;
  return new Problem(409, 'visit_does_not_fit', SENTENCE, { details: { visits: [...unfit] } });
}

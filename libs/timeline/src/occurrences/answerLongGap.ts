import { InvalidPlan } from '../InvalidPlan.js';
import type { GapAnswer } from '../Occurrence.js';
import type { Plan } from '../Plan.js';
import { addSession } from './addSession.js';
import { changeStep } from './changeStep.js';

/** Goes on after a long pause as a specialist decided, and asks no more about this pause. */
export function answerLongGap(
  plan: Plan,
  occurrence: { readonly session: string; readonly gapDays: number } & GapAnswer,
): Plan {
  const { session, gapDays: days } = occurrence;
  if (!plan.sessions.some(({ id }) => id === session)) throw new InvalidPlan('unknown-session', session);
  const others = (plan.acceptedGaps ?? []).filter((gap) => gap.session !== session);
  return follow({ ...plan, acceptedGaps: [...others, { session, days }] }, occurrence);
}

function follow(plan: Plan, answer: GapAnswer): Plan {
  switch (answer.answer) {
    case 'continue':
      return plan;
    case 'step-back':
      return changeStep(plan, answer.step);
    case 'restart':
      return answer.ids.reduce((grown, id) => addSession(grown, { course: answer.course, id }), plan);
  }
}

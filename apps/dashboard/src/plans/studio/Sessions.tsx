import type { PlanView } from '../PlanView';
import type { useLiving } from './living/useLiving';
import { CoursePanel } from './sessions/CoursePanel';

type Props = {
  plan: PlanView;
  send: ReturnType<typeof useLiving>['send'];
  /** Tries a session on another day in the picture; left out where that is not possible. */
  onTry?: ((sessionId: string, day: string) => void) | undefined;
};

/** Every session of the plan in words, course by course. */
export function Sessions({ plan, send, onTry }: Props) {
  return plan.courses.map((course) => <CoursePanel key={course.id} {...{ plan, course, send, onTry }} />);
}

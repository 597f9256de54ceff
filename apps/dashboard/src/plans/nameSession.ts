import { sayProtocol } from '../i18n/sayProtocol';
import type { PlanCourse, PlanSession } from './PlanView';
import { placeInCourse } from './placeInCourse';

type Named = Pick<PlanCourse, 'protocolCode'> & {
  readonly sessions: readonly Pick<PlanSession, 'id' | 'kind' | 'ordinal'>[];
};

/** Names of the sessions of a plan by id: `Mandelic acid 40 %, session 3`. */
export function nameSession({ courses }: { readonly courses: readonly Named[] }): (id: string) => string {
  const names = new Map(
    courses.flatMap((course) =>
      course.sessions.map((session) => [
        session.id,
        `${sayProtocol(course.protocolCode)}, ${placeInCourse(course, session)}`,
      ]),
    ),
  );
  return (id) => names.get(id) ?? '';
}

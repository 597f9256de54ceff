import { plans } from '../i18n/en/plans';
import { sayProtocol } from '../i18n/sayProtocol';
import type { PlanView } from './PlanView';

/** Names of the sessions of a plan by id: `Mandelic acid 40 %, session 3`. */
export function nameSession(plan: PlanView): (id: string) => string {
  const names = new Map(
    plan.courses.flatMap((course) =>
      course.sessions.map((session) => [
        session.id,
        `${sayProtocol(course.protocolCode)}, ${plans.studio.kinds[session.kind].toLowerCase()} ${session.ordinal}`,
      ]),
    ),
  );
  return (id) => names.get(id) ?? '';
}

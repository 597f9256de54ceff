import { plans } from '../i18n/en/plans';
import type { PlanSession } from './PlanView';

/** What a session is within its course: `session 3`, `review`, `review 2`, `maintenance`. */
export function placeInCourse(
  { sessions }: { readonly sessions: readonly Pick<PlanSession, 'id' | 'kind' | 'ordinal'>[] },
  { id, kind }: Pick<PlanSession, 'id' | 'kind'>,
): string {
  const alike = sessions.filter((one) => one.kind === kind).sort((a, b) => a.ordinal - b.ordinal);
  const at = alike.findIndex((one) => one.id === id) + 1;
  const name = plans.studio.kinds[kind].toLowerCase();
  return kind !== 'treatment' && alike.length === 1 ? name : `${name} ${at}`;
}

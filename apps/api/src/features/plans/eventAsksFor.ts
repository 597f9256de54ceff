import { type EventKind, eventAsksOf, type KnownFact, protocolOf } from '@stratum/clinical';
import type { EventAsk } from '@stratum/timeline';
import type { ClinicalBasis } from './ClinicalBasis.js';
import type { StoredCourse, StoredPlan, StoredSession } from './StoredPlan.js';

/** Of a plan, or of a draft that is not stored yet. */
interface Asked extends Pick<StoredPlan, 'sessions'> {
  readonly courses: readonly Pick<StoredCourse, 'id' | 'protocolCode'>[];
}

/** What an event asks of the treatments of a plan, by the rules that the plan was made with. */
export function eventAsksFor(
  plan: Asked,
  kind: EventKind,
  { catalogue, known }: Pick<ClinicalBasis, 'catalogue' | 'known'>,
): readonly EventAsk[] {
  const courses = plan.courses.map(({ id, protocolCode }) => {
    return { protocol: protocolOf(catalogue, protocolCode), treatments: treatmentsIn(plan, id) };
  });
  const peels = courses
    .filter(({ protocol }) => protocol.kind === 'peel')
    .flatMap(({ treatments }) => treatments);
  const firstEver = hadPeel(known.facts['peel']) ? null : firstOf(peels);
  const asked = courses.map(({ protocol, treatments }) => {
    return { protocol, sessions: treatments.map(({ id }) => id), firstEver };
  });
  return eventAsksOf(kind, asked, catalogue);
}

const treatmentsIn = ({ sessions }: Asked, course: string) =>
  sessions.filter(
    ({ courseId, kind, state }) => courseId === course && kind !== 'review' && state !== 'skipped',
  );

/** Not knowing of any peel is no peel: the first one keeps further away. */
const hadPeel = (known: KnownFact | undefined) =>
  [known ?? []].flat().some((answer) => answer !== 'no' && answer !== 'unknown');

/** The treatment that comes first; null when one was done already. */
function firstOf(treatments: readonly StoredSession[]): string | null {
  if (treatments.some(({ state }) => state === 'done')) return null;
  const dayOf = ({ bookedOn, window }: StoredSession) => bookedOn ?? window?.ideal ?? '9999';
  const [first] = [...treatments].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return first?.id ?? null;
}

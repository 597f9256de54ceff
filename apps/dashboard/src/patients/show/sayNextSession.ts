import type { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { sayProtocol } from '../../i18n/sayProtocol';
import { type RuleLike, sayReason } from '../../i18n/sayReason';
import { placeInCourse } from '../../plans/placeInCourse';
import type { PagePlan } from '../PatientPage';

const words = patientPage.nextSession;
type Said = { readonly text: string; readonly waits: boolean };
/** Open sessions without a day and the rule that each waits for; null for who does not read the chart. */
type Waiting = readonly { readonly sessionId: string; readonly rule: RuleLike }[] | null;

/** The next open session of a plan that goes on. A session without a window waits, whether it has a visit or not. */
export function nextSession({ status, courses }: PagePlan) {
  if (status !== 'approved') return null;
  const [next] = courses
    .flatMap((course) => course.sessions.map((session) => ({ course, session })))
    .filter(({ session: { state } }) => state === 'planned' || state === 'booked')
    .map((one) => ({ ...one, day: one.session.on ?? one.session.window?.ideal ?? null }))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.session.ordinal - b.session.ordinal);
  return next ?? null;
}

/**
 * The next open session of a plan: its day, or that it waits and for what. Who does not read the chart is told to ask.
 * @param waiting as the plan tells it; undefined while it is being asked for
 */
export function sayNextSession(
  plan: PagePlan,
  waiting: Waiting | undefined,
  say: Pick<ReturnType<typeof useFormats>, 'day'>,
): Said | null {
  if (plan.status === 'paused') return { text: words.paused, waits: true };
  const next = nextSession(plan);
  if (next === null) return null;
  const { course, session, day } = next;
  const name = `${sayProtocol(course.protocolCode)}, ${placeInCourse(course, session)}`;
  if (session.window === null) {
    const why = waiting === null ? words.ask : sayWhy(waiting, session.id);
    return { text: words.waits(name, session.on ? say.day(session.on) : null, why), waits: true };
  }
  if (day === null) return null;
  return {
    text: session.on ? words.booked(name, say.day(day)) : words.best(name, say.day(day)),
    waits: false,
  };
}

/** The rule that binds this session, not whatever else is known of the patient. */
function sayWhy(waiting: Exclude<Waiting, null> | undefined, id: string): string {
  const held = waiting?.find(({ sessionId }) => sessionId === id);
  if (held === undefined) return words.look;
  const reason = sayReason({ rule: held.rule, from: null, days: null });
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}

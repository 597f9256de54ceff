import type { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { sayFinding } from '../../i18n/sayFinding';
import { sayProtocol } from '../../i18n/sayProtocol';
import type { HeaderFacts } from '../../layout/PatientHeader';
import { placeInCourse } from '../../plans/placeInCourse';
import type { PagePlan } from '../PatientPage';

const words = patientPage.nextSession;
type Said = { readonly text: string; readonly waits: boolean };

/**
 * The next open session of a plan that goes on: its day, or that it waits and why. Who does not read the chart is told
 * to ask. A session without a window waits, whether it has a visit or not.
 */
export function sayNextSession(
  { status, courses }: PagePlan,
  findings: HeaderFacts['findings'],
  say: Pick<ReturnType<typeof useFormats>, 'day'>,
): Said | null {
  if (status === 'paused') return { text: words.paused, waits: true };
  if (status !== 'approved') return null;
  const [next] = courses
    .flatMap((course) => course.sessions.map((session) => ({ course, session })))
    .filter(({ session: { state } }) => state === 'planned' || state === 'booked')
    .map((one) => ({ ...one, day: one.session.on ?? one.session.window?.ideal ?? null }))
    .sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.session.ordinal - b.session.ordinal);
  if (!next) return null;
  const { course, session, day } = next;
  const name = `${sayProtocol(course.protocolCode)}, ${placeInCourse(course, session)}`;
  if (session.window === null) {
    const held = findings?.find(({ severity }) => severity === 'absolute' || severity === 'defer');
    const why = findings === undefined ? words.ask : held ? sayFinding(held) : words.look;
    return { text: words.waits(name, session.on ? say.day(session.on) : null, why), waits: true };
  }
  if (day === null) return null;
  return {
    text: session.on ? words.booked(name, say.day(day)) : words.best(name, say.day(day)),
    waits: false,
  };
}

import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { sayReason } from '../../../i18n/sayReason';
import type { LifeEvent } from '../../LifeEvent';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { placeInCourse } from '../../placeInCourse';
import css from './living.module.css';

const words = living.events;
type SafeLine = LifeEvent['lastSafe'][number];
/** As many lines as are taken in at a glance. */
const MOST_LINES = 6;

/**
 * Until when each open session still heals in time for an event, in the order of their days; those planned behind it in
 * one line, and those that wait by what they wait for.
 */
export function SafeDays({ plan, event }: { plan: PlanView; event: LifeEvent }) {
  const say = useFormats();
  if (event.to < say.today || event.lastSafe.length === 0) return null;
  const sessions = new Map(plan.courses.flatMap((course) => course.sessions).map((one) => [one.id, one]));
  const courseOf = new Map(plan.courses.flatMap(({ id, sessions: own }) => own.map((one) => [one.id, id])));
  const dayOf = (id: string) => sessions.get(id)?.on ?? sessions.get(id)?.window?.ideal ?? '';
  const nameOf = plan.courses.length === 1 ? shortName(plan) : nameSession(plan);
  const held = new Map(plan.waiting.map(({ sessionId, rule }) => [sessionId, rule]));
  const dated = event.lastSafe
    .filter(({ sessionId }) => !held.has(sessionId))
    .sort((a, b) => dayOf(a.sessionId).localeCompare(dayOf(b.sessionId)));
  const before = dated.filter(({ sessionId }) => dayOf(sessionId) <= event.to);
  const behind = dated.filter(({ sessionId }) => dayOf(sessionId) > event.to);
  // Of a wide plan the next session of each course is what somebody books now; the others stand behind a click.
  const isNext = ({ sessionId }: SafeLine, i: number) =>
    before.findIndex((one) => courseOf.get(one.sessionId) === courseOf.get(sessionId)) === i;
  const nearest =
    before.length <= MOST_LINES ? before : before.filter((one, i) => isNext(one, i) || one.alone === null);
  const line = ({ sessionId, alone, withRest }: SafeLine) => (
    <li key={sessionId} data-missing={alone === null || undefined}>
      {alone ? words.safe(nameOf(sessionId), say.day(alone)) : words.unsafe(nameOf(sessionId))}
      {alone && withRest && withRest !== alone ? (
        <small>{words.safeWithRest(say.day(withRest))}</small>
      ) : null}
    </li>
  );
  const reasons = new Map<string, string[]>();
  for (const { sessionId } of event.lastSafe) {
    const rule = held.get(sessionId);
    if (!rule) continue;
    const reason = sayReason({ rule, from: null, days: null });
    reasons.set(reason, [...(reasons.get(reason) ?? []), nameOf(sessionId)]);
  }
  return (
    <ul className={css['lines']}>
      {nearest.map(line)}
      {before.length > nearest.length ? (
        <li>
          <details>
            <summary>{words.allSafe(before.length)}</summary>
            <ul className={css['lines']}>{before.map(line)}</ul>
          </details>
        </li>
      ) : null}
      {behind.length > 0 ? (
        <li>{words.after(behind.map(({ sessionId }) => nameOf(sessionId)).join('; '))}</li>
      ) : null}
      {[...reasons].map(([reason, names]) => (
        <li key={reason} data-missing="">
          {words.waits(names.join('; '), reason)}
        </li>
      ))}
    </ul>
  );
}

/** With one course alone its name goes without saying. */
function shortName(plan: PlanView): (id: string) => string {
  const names = plan.courses.flatMap((course) =>
    course.sessions.map((session) => {
      const place = placeInCourse(course, session);
      return [session.id, place.charAt(0).toUpperCase() + place.slice(1)] as const;
    }),
  );
  const byId = new Map(names);
  return (id) => byId.get(id) ?? '';
}

import type { Day } from '@stratum/calendar';
import { sayDay } from '../formats';
import { states } from '../i18n/en/states';
import { timeline as words } from '../i18n/en/timeline';
import type { TimelineCourse, TimelineSession } from './types';

/** What a session is within its course: `session 2 of 4`, `review 1`. */
export function sayOrdinal(session: TimelineSession, course: TimelineCourse): string {
  const same = course.sessions.filter((other) => other.kind === session.kind);
  const at = same.findIndex((other) => other.id === session.id) + 1;
  if (session.kind !== 'treatment') {
    const name = words.kinds[session.kind].toLowerCase();
    return same.length === 1 ? name : `${name} ${at}`;
  }
  return words.session(at, same.length);
}

/** Everything the picture shows of a session, in one line. */
export function saySession(session: TimelineSession, course: TimelineCourse, today: Day): string {
  const { window, on, flag, healing } = session;
  const parts = [`${course.name}, ${sayOrdinal(session, course)}`, states.session[session.state].text];
  if (on) parts.push(words.onDay(sayDay(on, today)));
  if (session.said) parts.push(session.said);
  if (flag) parts.push(sayFlag(flag));
  if (window && session.state !== 'done') {
    parts.push(words.best(sayDay(window.ideal, today)), words.notBefore(sayDay(window.earliest, today)));
    parts.push(window.latest ? words.notAfter(sayDay(window.latest, today)) : words.noLatest);
  }
  if (healing && healing.high > 0) parts.push(words.heals(healing.low, healing.high));
  return parts.join('; ');
}

export function sayFlag(flag: NonNullable<TimelineSession['flag']>): string {
  if (flag.kind === 'no-specialist') return words.noSpecialist;
  if (flag.kind === 'does-not-fit') return words.tooShort;
  return flag.kind === 'too-early' ? words.tooEarly(flag.days) : words.drift(flag.days);
}

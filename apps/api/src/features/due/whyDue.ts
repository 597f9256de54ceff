import { type Day, daysBetween } from '@stratum/calendar';

/** How a session stands to its window. */
export const dueReasons = [
  'past-window',
  'closes',
  'past-ideal',
  'open',
  'opens',
  'booked-too-early',
  'booked-too-late',
  'booked-on-a-closed-day',
  'done-too-early',
  'done-too-late',
] as const;
export type DueReason = (typeof dueReasons)[number];

/** The days of a session as they are stored. */
export interface SessionDays {
  readonly earliest: Day;
  readonly ideal: Day;
  readonly latest: Day | null;
  /** The day of its visit, while it is booked. */
  readonly booked: Day | null;
  readonly done: Day | null;
}

/**
 * Why a session stands in the worklist, and the days that say how much: past its window, until it closes, past its ideal
 * day, until it opens, or booked or done outside of it.
 */
export function whyDue(session: SessionDays, today: Day): { because: DueReason; days: number } {
  const { earliest, ideal, latest, booked, done } = session;
  const on = done ?? booked;
  if (on !== null) return whyOutside(session, on);
  if (earliest > today) return { because: 'opens', days: daysBetween(today, earliest) };
  if (latest !== null && latest < today) return { because: 'past-window', days: daysBetween(latest, today) };
  if (latest !== null) return { because: 'closes', days: daysBetween(today, latest) };
  if (ideal < today) return { because: 'past-ideal', days: daysBetween(ideal, today) };
  return { because: 'open', days: daysBetween(today, ideal) };
}

function whyOutside({ earliest, latest, done }: SessionDays, on: Day): { because: DueReason; days: number } {
  const did = done === null ? 'booked' : 'done';
  if (latest !== null && on > latest) return { because: `${did}-too-late`, days: daysBetween(latest, on) };
  if (on < earliest) return { because: `${did}-too-early`, days: daysBetween(on, earliest) };
  return { because: 'booked-on-a-closed-day', days: 0 };
}

import { addDays, type Day, instantAt } from '@stratum/calendar';
import { parseClock } from '../../fields/parseClock';
import { sayMinuteOfDay, wallClock } from '../../formats';
import type { Absence } from './Absence';

/** An absence while it is filled in; times are empty for whole days. */
export type AbsenceValues = {
  resourceId: string;
  first: Day | null;
  fromTime: string;
  last: Day | null;
  toTime: string;
  reason: string;
};

/** The values that a form about an absence begins with. */
export function valuesOf(absence: Absence, zone: string): AbsenceValues {
  const from = wallClock(absence.startsAt, zone);
  const to = wallClock(absence.endsAt, zone);
  const isWhole = to.minute === 0;
  return {
    resourceId: absence.resourceId,
    first: from.day,
    fromTime: from.minute === 0 ? '' : sayMinuteOfDay(from.minute),
    last: isWhole ? addDays(to.day, -1) : to.day,
    toTime: isWhole ? '' : sayMinuteOfDay(to.minute),
    reason: absence.reason ?? '',
  };
}

/** From when to when, as instants; null while a day or a time is missing or wrong, or it ends before it begins. */
export function instantsOf(
  { first, fromTime, last, toTime }: AbsenceValues,
  zone: string,
): { startsAt: string; endsAt: string } | null {
  const from = fromTime.trim() === '' ? 0 : parseClock(fromTime);
  const to = toTime.trim() === '' ? 1440 : parseClock(toTime);
  if (!first || from === null || to === null) return null;
  const [start, end] = [instantAt(first, from, zone), instantAt(last ?? first, to, zone)];
  if (start >= end) return null;
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(end).toISOString() };
}

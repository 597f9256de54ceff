import { sayDuration } from '../formats';
import { today } from '../i18n/en/today';
import type { TodayVisit } from './TodayView';

/** Who is here, and since when: `Here, waits 12 min`; null for everybody else. */
export function sayNext(visit: TodayVisit, sayTime: (instant: string) => string): string | null {
  if (visit.state === 'arrived')
    return today.specialist.here(today.desk.waits(sayDuration(visit.minutesWaiting ?? 0)).toLowerCase());
  if (visit.state === 'in-room') return today.specialist.inRoom(sayTime(visit.startedAt ?? visit.startsAt));
  return null;
}

import { sayDuration } from '../formats';
import { today } from '../i18n/en/today';
import type { TodayVisit } from './TodayView';

const words = today.specialist.next;

/** Where a visit stands, as the specialist thinks of it: `Here, waiting 12 min`. */
export function sayNext(visit: TodayVisit, sayTime: (instant: string) => string): string {
  switch (visit.state) {
    case 'arrived':
      return words.arrived(today.desk.waits(sayDuration(visit.minutesWaiting ?? 0)).toLowerCase());
    case 'in-room':
      return words['in-room'](sayTime(visit.startedAt ?? visit.startsAt));
    case 'cancelled':
      return '';
    default:
      return words[visit.state];
  }
}

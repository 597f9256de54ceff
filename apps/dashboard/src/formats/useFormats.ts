import type { Day } from '@stratum/calendar';
import { session } from '../session/session';
import { useSessionState } from '../session/useSession';
import { sayAge } from './sayAge';
import { sayDay } from './sayDay';
import { sayDayRange } from './sayDayRange';
import { sayDaySpan } from './sayDaySpan';
import { sayMoment } from './sayMoment';
import { sayRelativeDay } from './sayRelativeDay';
import { saySpan } from './saySpan';
import { sayTime } from './sayTime';
import { todayIn } from './todayIn';
import { wallClock } from './wallClock';

/** The formats bound to the clinic's zone and its day of today; the device's zone plays no part. */
export function useFormats() {
  useSessionState();
  const zone = session.clinic()?.timeZone ?? 'UTC';
  const today = todayIn(zone, Date.now());
  return {
    zone,
    today,
    day: (day: Day) => sayDay(day, today),
    range: (first: Day, last: Day) => sayDayRange(first, last, today),
    daySpan: (first: Day, last: Day) => sayDaySpan(first, last, today),
    span: (first: Day, last: Day) => saySpan(first, last, today),
    relative: (day: Day) => sayRelativeDay(day, today),
    dayOf: (instant: string | number) => wallClock(instant, zone).day,
    time: (instant: string | number) => sayTime(instant, zone),
    moment: (instant: string | number) => sayMoment(instant, zone, today),
    age: (born: Day) => sayAge(born, today),
  };
}

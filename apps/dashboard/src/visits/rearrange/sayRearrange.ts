import { sayDay, wallClock } from '../../formats';
import { rearrange as words } from '../../i18n/en/rearrange';
import type { Visit } from '../Visit';
import { isStranded } from './isStranded';

/** What to do about a visit that is not to take place as booked: `Needs a new time, from Tue 30 Jun on`. */
export function sayRearrange(visit: Visit, { zone, today }: { zone: string; today: string }): string {
  if (isStranded(visit, zone)) return words.somebodyElse(visit.specialist.name, visit.room.name);
  const { day } = wallClock(visit.startsAt, zone);
  const from = visit.window && visit.window.earliest > day ? sayDay(visit.window.earliest, today) : null;
  return words.does[visit.instruction ?? 'find-new-time']?.(from) ?? '';
}

import { sayDay, wallClock } from '../../formats';
import { rearrange as words } from '../../i18n/en/rearrange';
import type { Visit } from '../Visit';

/** What to do about a visit that is not to take place as booked, and why: `Needs a new time: Dr. Moreau is away then`. */
export function sayRearrange(visit: Visit, { zone, today }: { zone: string; today: string }): string {
  const { instruction, lostTo = [], window } = visit;
  if (instruction === 'find-new-time' && lostTo.length > 0) return words.lost(sayLost(visit, lostTo));
  const { day } = wallClock(visit.startsAt, zone);
  const from = window && window.earliest > day ? sayDay(window.earliest, today) : null;
  const until = window?.latest && window.latest < day ? sayDay(window.latest, today) : null;
  return words.does[instruction ?? 'find-new-time']?.(from, until) ?? '';
}

function sayLost({ specialist, room, devices }: Visit, lostTo: readonly string[]): string {
  const names = {
    ...{ who: specialist.name, where: room.name },
    devices: devices.map(({ name }) => name).join(', '),
  };
  return lostTo.flatMap((code) => words.lostTo[code]?.(names) ?? []).join(', ');
}

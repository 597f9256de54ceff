import type { Opening } from '@stratum/scheduling';
import { driftOf, type Window } from '@stratum/timeline';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { OpeningReply } from './OpeningReply.js';

const MS_PER_MINUTE = 60_000;

/** An opening as it goes over the wire, with names. */
export function tellOpening(opening: Opening, staffing: Staffing, window: Window | null): OpeningReply {
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null) => {
    const found = list.find((one) => one.id === id);
    return { id: id ?? '', name: found?.name ?? '' };
  };
  return {
    startsAt: new Date(opening.start * MS_PER_MINUTE).toISOString(),
    endsAt: new Date(opening.end * MS_PER_MINUTE).toISOString(),
    day: opening.day,
    specialist: nameOf(staffing.specialists, opening.specialist),
    room: nameOf(staffing.rooms, opening.room),
    devices: opening.devices.map((id) => nameOf(staffing.devices, id)),
    daysFromIdeal: opening.distance ?? null,
    drift: window === null ? null : driftOf(window, opening.day),
  };
}

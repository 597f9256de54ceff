import type { Interval } from '@stratum/calendar';
import type { StaffedRoom, Staffing } from '../../features/availability/Staffing.js';
import type { StrandsBody } from './StrandsBody.js';

/** People, rooms and hours as they would be after a change. */
export function withChange(staffing: Staffing, change: StrandsBody): Staffing {
  const { resourceId: id = null, hours } = change;
  switch (change.kind) {
    case 'absence': {
      if (id === null) return staffing;
      const away = [...(staffing.absences[id] ?? []), spanOf(change)];
      return { ...staffing, absences: { ...staffing.absences, [id]: away } };
    }
    case 'closure':
      return { ...staffing, closures: [...staffing.closures, change.day as string] };
    case 'hours': {
      const specialists = staffing.specialists.map((one) =>
        one.id === id ? { ...one, hours: hours ?? [] } : one,
      );
      return { ...staffing, specialists };
    }
    case 'opening-hours':
      return { ...staffing, opening: hours ?? [] };
    case 'day-hours': {
      const whose = id ?? 'clinic';
      const others = (staffing.days?.[whose] ?? []).filter(({ day }) => day !== change.day);
      const own = hours == null ? [] : [{ day: change.day as string, hours }];
      return { ...staffing, days: { ...staffing.days, [whose]: [...others, ...own] } };
    }
    case 'room-kind': {
      const kind = change.roomKind as StaffedRoom['kind'];
      const rooms = staffing.rooms.map((one) => (one.id === id ? { ...one, kind } : one));
      return { ...staffing, rooms };
    }
    case 'device-rooms': {
      const roomIds = change.roomIds ?? [];
      const devices = staffing.devices.map((one) => (one.id === id ? { ...one, roomIds } : one));
      return { ...staffing, devices };
    }
    case 'visit-minutes':
      return staffing;
    case 'inactive': {
      const others = <One extends { readonly id: string }>(list: readonly One[]) =>
        list.filter((one) => one.id !== id);
      const { specialists, rooms, devices } = staffing;
      return {
        ...staffing,
        specialists: others(specialists),
        rooms: others(rooms),
        devices: others(devices),
      };
    }
  }
}

const spanOf = ({ startsAt, endsAt }: StrandsBody): Interval => [
  Math.floor(Date.parse(startsAt as string) / 60_000),
  Math.ceil(Date.parse(endsAt as string) / 60_000),
];

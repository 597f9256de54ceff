import type { Interval } from '@stratum/calendar';
import type { Staffing } from '../../features/availability/Staffing.js';
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

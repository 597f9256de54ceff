import { instantAt } from '@stratum/calendar';
import type { Placement } from './Opening';
import type { OwnTimeValues } from './OwnTimeValues';
import { parseTime } from './parseTime';

export type OwnPlacement = Placement & { readonly how: OwnTimeValues['how']; readonly reason: string };

/** What was filled in as a placement with its reason; null while something is missing. */
export function ownPlacement(value: OwnTimeValues, zone: string): OwnPlacement | null {
  const minute = parseTime(value.time);
  const reason = value.reason.trim();
  if (!value.day || minute === null || !value.specialistId || !value.roomId || reason.length < 3) return null;
  return {
    startsAt: new Date(instantAt(value.day, minute, zone)).toISOString(),
    specialist: { id: value.specialistId, name: '' },
    room: { id: value.roomId, name: '' },
    how: value.how,
    reason,
  };
}

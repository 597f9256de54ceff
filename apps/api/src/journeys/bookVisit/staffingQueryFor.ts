import type { Day } from '@stratum/calendar';
import { earliestDay, latestDay } from '@stratum/calendar';
import type { StaffingQuery } from '../../features/availability/loadStaffing.js';
import type { WantedVisit } from './WantedVisit.js';

/** Only whom and what the wanted visits name, on their days. */
export function staffingQueryFor(
  wanted: readonly WantedVisit[],
  { patientId, zone }: { patientId: string; zone: string },
): StaffingQuery {
  const days = wanted.map(({ day }) => day);
  return {
    first: earliestDay(days) as Day,
    last: latestDay(days) as Day,
    zone,
    patientId,
    protocolCodes: [],
    specialistIds: wanted.map(({ specialistId }) => specialistId),
    roomIds: wanted.map(({ roomId }) => roomId),
    deviceIds: wanted.flatMap(({ deviceIds }) => deviceIds),
  };
}

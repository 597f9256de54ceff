import { daysBetween } from '@stratum/calendar';
import type { ClinicDay } from '../clinicDays.js';
import type { Opening } from '../Opening.js';
import type { VisitShape } from '../VisitShape.js';

/** An opening from the resources chosen for the parts of a shape. */
export function openingOf(
  { parts, length }: VisitShape,
  chosen: readonly string[],
  start: number,
  { day }: ClinicDay,
  cost: number,
  ideal?: string,
): Opening {
  const of = (role: string) => chosen.filter((_, i) => parts[i]?.role === role);
  return {
    start,
    end: start + length,
    specialist: of('specialist')[0] ?? null,
    room: of('room')[0] ?? null,
    devices: of('device'),
    day,
    ...(ideal === undefined ? {} : { distance: daysBetween(ideal, day) }),
    cost,
  };
}

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
  let specialist: string | null = null;
  let room: string | null = null;
  const devices: string[] = [];
  for (const [i, { role }] of parts.entries()) {
    const id = chosen[i] as string;
    if (role === 'specialist') specialist ??= id;
    else if (role === 'room') room ??= id;
    else if (role === 'device') devices.push(id);
  }
  const opening = { start, end: start + length, specialist, room, devices, day, cost };
  return ideal === undefined ? opening : { ...opening, distance: daysBetween(ideal, day) };
}

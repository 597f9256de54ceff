import type { Day } from '@stratum/calendar';
import { wallClock } from '../../formats';
import { useNow } from '../../formats/useNow';

const EVERY_MS = 20_000;

/** Where the clinic's clock stands, if that is on one of these days and between these minutes of it. */
export function useNowIn(days: readonly Day[], zone: string, from: number, to: number) {
  const { day, minute } = wallClock(useNow(EVERY_MS), zone);
  return days.includes(day) && minute >= from && minute <= to ? { day, minute } : null;
}

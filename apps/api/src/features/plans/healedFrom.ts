import { type Day, latestDay } from '@stratum/calendar';
import { type Area, areasMeet } from '@stratum/clinical';
import type { Healing } from './loadHealings.js';

/** The first day on which the skin of some areas is healed; null when nobody saw it heal late there. */
export function healedFrom(areas: readonly Area[], healings: readonly Healing[]): Day | null {
  const days = healings
    .filter(({ area }) => areas.some((own) => areasMeet(own, area)))
    .map(({ until }) => until);
  return days.length === 0 ? null : (latestDay(days) as Day);
}

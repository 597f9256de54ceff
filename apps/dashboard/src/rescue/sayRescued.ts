import { rescue as words } from '../i18n/en/rescue';
import type { PlacedLine } from './useRescue';

/** How a new place stands to the old one and to the window: `Same day · window kept`. */
export function sayRescued({ to, daysMoved, byHand, visit }: PlacedLine): string {
  const isSame = Date.parse(to.startsAt) === Date.parse(visit.startsAt);
  const moved = byHand
    ? words.byHand
    : isSame
      ? words.keepsTime
      : daysMoved === 0
        ? words.sameDay
        : daysMoved > 0
          ? words.later(daysMoved)
          : words.earlier(-daysMoved);
  const fit = to.drift === null ? null : to.drift === 0 ? words.windowKept : words.outside(to.drift);
  return [moved, fit].filter(Boolean).join(' · ');
}

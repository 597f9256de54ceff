import { type Day, daysBetween } from '@stratum/calendar';
import type { Window } from './Window.js';

/** Days by which a day is later than the latest day of a window; 0 when it is not. */
export function driftOf(window: Pick<Window, 'latest'>, on: Day): number {
  return window.latest === null ? 0 : Math.max(0, daysBetween(window.latest, on));
}

import type { Scale } from './Scale';
import type { TimelineEvent } from './types';

export type EventPlace = {
  readonly event: TimelineEvent;
  readonly x: number;
  /** Where it ends: the same for a single day. */
  readonly end: number;
  readonly row: number;
  /** The label stands left of its flag, near the right edge. */
  readonly flip: boolean;
};

const LETTER = 7.4;
const FLAG = 20;

/** Where the flags of events stand: in as few rows as their labels need. */
export function layEvents(
  events: readonly TimelineEvent[],
  scale: Scale,
): { places: EventPlace[]; rows: number } {
  const taken: [number, number][][] = [];
  const places = [...events]
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((event): EventPlace => {
      const x = scale.x(event.on);
      const end = Math.max(x, scale.x(event.to ?? event.on));
      const length = FLAG + event.label.length * LETTER;
      const flip = x + length > scale.width;
      const span: [number, number] = flip ? [x - length, end + 4] : [x - 4, Math.max(x + length, end)];
      const free = taken.findIndex((row) => row.every(([from, to]) => span[1] < from || span[0] > to));
      const row = free < 0 ? taken.length : free;
      taken[row] = [...(taken[row] ?? []), span];
      return { event, x, end, row, flip };
    });
  return { places, rows: taken.length };
}

import type { Cell } from './cellsOf';

type Hours = { readonly from: number; readonly to: number };

const HOUR = 60;
const DAY = 24 * HOUR;

/** The hours of the grid, made wider by whole hours for what stands outside of them. */
export function hoursWith({ from, to }: Hours, cells: readonly Cell[]): Hours {
  const placed = cells.flatMap((cell) => cell.placed);
  const first = placed.reduce((least, { at }) => Math.min(least, at), from);
  const last = placed.reduce((most, { at, minutes }) => Math.max(most, at + minutes), to);
  return {
    from: Math.max(0, Math.floor(first / HOUR) * HOUR),
    to: Math.min(DAY, Math.ceil(last / HOUR) * HOUR),
  };
}

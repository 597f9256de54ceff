import { addDays, type Day } from '@stratum/calendar';

/** Where a visit that is carried hovers: a day, a minute of it, and a column. */
export type Spot = { readonly day: Day; readonly minute: number; readonly columnId: string };

type Bounds = {
  readonly columns: readonly string[];
  readonly hours: { readonly from: number; readonly to: number };
  readonly minutes: number;
};

const QUARTER = 15;

/** Where a key takes a carried visit: quarters of an hour, days, weeks, columns; null for every other key. */
export function stepSpot(spot: Spot, key: string, { columns, hours, minutes }: Bounds): Spot | null {
  const at = columns.indexOf(spot.columnId);
  const column = (by: number) => columns[(at + by + columns.length) % columns.length] ?? spot.columnId;
  const minute = (by: number) =>
    Math.min(Math.max(Math.floor((spot.minute + by) / QUARTER) * QUARTER, hours.from), hours.to - minutes);
  switch (key) {
    case 'ArrowUp':
      return { ...spot, minute: minute(-QUARTER) };
    case 'ArrowDown':
      return { ...spot, minute: minute(QUARTER) };
    case 'ArrowLeft':
      return { ...spot, day: addDays(spot.day, -1) };
    case 'ArrowRight':
      return { ...spot, day: addDays(spot.day, 1) };
    case 'PageUp':
      return { ...spot, day: addDays(spot.day, -7) };
    case 'PageDown':
      return { ...spot, day: addDays(spot.day, 7) };
    case '[':
      return { ...spot, columnId: column(-1) };
    case ']':
      return { ...spot, columnId: column(1) };
    default:
      return null;
  }
}

/** Pixels of a column that does not share the width, and of visits that stand side by side in it: so wide, up to four. */
const WIDE_COLUMN = 172;
const LANE = 104;
const NARROW_LANE = 76;
/** So many columns share the width; more of them scroll. */
const FITTING = 8;

/**
 * How wide a column is, as a track of a CSS grid.
 * @param lanes visits side by side in it
 * @param columns how many there are
 */
export function trackOf(lanes: number, columns: number): string {
  const least = lanes > 1 ? Math.max(LANE * Math.min(lanes, 4), NARROW_LANE * lanes) : 0;
  return columns > FITTING ? `${Math.max(WIDE_COLUMN, least)}px` : `minmax(${Math.max(120, least)}px, 1fr)`;
}

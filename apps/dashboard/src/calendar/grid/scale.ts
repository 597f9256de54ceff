/** How minutes become pixels; `timeGrid.css` says the same as `--minute`. */
export const scale = {
  /** Pixels of a minute: a quarter of an hour is high enough to be read and to be hit. */
  minute: 2,
  /** Times are chosen and moved by quarters of an hour. */
  step: 15,
  /** Minutes that are drawn for a visit at least, so that even the shortest can be hit. */
  least: 13,
} as const;

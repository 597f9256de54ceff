/** Half-open stretch of whole numbers `[start, end)`: minutes, milliseconds or days. Never empty inside a set. */
export type Interval = readonly [start: number, end: number];

/** Intervals in order that neither touch nor overlap. What `normalise` returns and every other function expects. */
export type IntervalSet = readonly Interval[];

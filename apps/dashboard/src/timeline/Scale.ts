import type { Day } from '@stratum/calendar';

export type Month = { readonly first: Day; readonly x: number; readonly width: number };

/** Where a day lies in the picture, in pixels from its left edge. */
export type Scale = {
  readonly width: number;
  readonly perDay: number;
  readonly first: Day;
  readonly last: Day;
  readonly x: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
  readonly months: readonly Month[];
};

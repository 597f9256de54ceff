import { Whole } from '../fields/Whole.js';

/** One stretch of a working week, on the wall clock of the clinic. */
export class WeekSpan {
  @Whole({ least: 1, greatest: 7, about: 'ISO 8601: Monday is 1.' })
  weekday!: number;

  @Whole({ least: 0, greatest: 1439, about: 'Minutes since midnight.' })
  from!: number;

  @Whole({ least: 1, greatest: 1440, about: 'Minutes since midnight; the end does not belong to it.' })
  to!: number;
}

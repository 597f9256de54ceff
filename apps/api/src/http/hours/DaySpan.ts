import { Whole } from '../fields/Whole.js';

/** A stretch of one day, on the wall clock of the clinic. */
export class DaySpan {
  @Whole({ least: 0, greatest: 1439, about: 'Minutes since midnight.' })
  from!: number;

  @Whole({ least: 1, greatest: 1440, about: 'Minutes since midnight; the end does not belong to it.' })
  to!: number;
}

import { Whole } from '../fields/Whole.js';
import { DaySpan } from './DaySpan.js';

/** One stretch of a working week, on the wall clock of the clinic. */
export class WeekSpan extends DaySpan {
  @Whole({ least: 1, greatest: 7, about: 'ISO 8601: Monday is 1.' })
  weekday!: number;
}

import { Nested } from '../fields/Nested.js';
import { WeekSpan } from './WeekSpan.js';

/** A whole working week; it takes the place of the one before. */
export class WeekBody {
  @Nested(() => WeekSpan, { many: true, most: 42 })
  hours!: WeekSpan[];
}

import type { Day } from './Day.js';
import { dayNumber } from './dayNumber.js';

/** Completed years on a day. Who was born on 29 February counts from 1 March in other years. */
export function ageOn(born: Day, on: Day): number {
  dayNumber(born);
  dayNumber(on);
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) >= born.slice(5) ? years : years - 1;
}

import { ageOn, type Day } from '@stratum/calendar';

/** Completed years: `34 years`. */
export function sayAge(born: Day, today: Day): string {
  const age = ageOn(born, today);
  return `${age} ${age === 1 ? 'year' : 'years'}`;
}

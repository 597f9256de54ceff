import { addDays, ageOn, type Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Moment } from './Moment.js';

/** What is known of a patient, on the day of a treatment. */
export const momentOf = (
  input: AdviceInput,
  on: Day,
  { rulebook }: Catalogue,
  policy: ClinicPolicy,
): Moment => ({
  on,
  dayAfter: addDays(on, 1),
  age: ageOn(input.born, on),
  concerns: new Set(input.concerns),
  input,
  rulebook,
  policy,
});

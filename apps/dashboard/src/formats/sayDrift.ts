import { dates } from '../i18n/en/dates';
import { sayDays } from './sayDays';

/** How far a day lies from the ideal one: `2 days before ideal`. Negative is before. */
export function sayDrift(daysFromIdeal: number): string {
  if (daysFromIdeal === 0) return dates.onIdeal;
  return `${sayDays(Math.abs(daysFromIdeal))} ${daysFromIdeal < 0 ? 'before' : 'after'} ideal`;
}

import { booking as words } from '../i18n/en/booking';
import type { Opening } from './Opening';

/** How an opening stands to the ideal day: `2 days before ideal`. */
export function sayFit({ daysFromIdeal, drift }: Pick<Opening, 'daysFromIdeal' | 'drift'>): string {
  if (drift) return words.drift(drift);
  if (daysFromIdeal === null) return '';
  if (daysFromIdeal === 0) return words.onIdeal;
  return daysFromIdeal > 0 ? words.afterIdeal(daysFromIdeal) : words.beforeIdeal(-daysFromIdeal);
}

import { invalid } from '../../http/problems/invalid.js';

const MS_PER_MINUTE = 60_000;

/**
 * An instant of a request in minutes since 1970 (UTC).
 * @param field where it stood
 * @throws Problem 400 `not_a_whole_minute`
 */
export function minuteOf(instant: string, field: string): number {
  const minutes = Date.parse(instant) / MS_PER_MINUTE;
  if (!Number.isInteger(minutes)) throw invalid({ [field]: { code: 'not_a_whole_minute' } });
  return minutes;
}

import { checkWeek } from '../../http/hours/checkWeek.js';
import { invalid } from '../../http/problems/invalid.js';
import type { StrandsBody } from './StrandsBody.js';

/** What each kind of change has to say. */
const NEEDED: Readonly<Record<StrandsBody['kind'], readonly (keyof StrandsBody)[]>> = {
  absence: ['resourceId', 'startsAt', 'endsAt'],
  closure: ['day'],
  hours: ['resourceId', 'hours'],
  'opening-hours': ['hours'],
  'day-hours': ['day'],
  inactive: ['resourceId'],
  'room-kind': ['resourceId', 'roomKind'],
  'device-rooms': ['resourceId', 'roomIds'],
  'visit-minutes': ['protocolCode', 'minutes'],
};

/**
 * A change that says what it is.
 * @throws Problem 400
 */
export function requireChange(change: StrandsBody): void {
  const missing = NEEDED[change.kind].filter((name) => change[name] == null);
  if (missing.length > 0) {
    throw invalid(Object.fromEntries(missing.map((name) => [name, { code: 'required' as const }])));
  }
  if (change.hours != null) {
    const errors = checkWeek(change.hours);
    if (Object.keys(errors).length > 0) throw invalid(errors);
  }
  const { startsAt, endsAt } = change;
  if (startsAt != null && endsAt != null && Date.parse(startsAt) >= Date.parse(endsAt)) {
    throw invalid({ endsAt: { code: 'ends_before_start' } });
  }
}

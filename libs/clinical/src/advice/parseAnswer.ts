import { type Day, isDay } from '@stratum/calendar';
import { type Area, areas } from '../vocabulary/Area.js';
import type { DetailedAnswer, FactAnswer } from '../vocabulary/FactAnswer.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import type { FieldErrors } from './FieldErrors.js';
import { isPlainObject } from './isPlainObject.js';

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';
const LONGEST_KIND = 100;

/** A day of the calendar that a patient of today can have something to do with. */
export function parseDay(value: unknown, path: string, errors: FieldErrors): Day | undefined {
  if (!isDay(value)) errors.add(path, value === undefined ? 'required' : 'not_a_day');
  else if (value < FIRST_DAY || value > LAST_DAY)
    errors.add(path, 'out_of_range', { from: FIRST_DAY, to: LAST_DAY });
  else return value;
  return undefined;
}

function checkKind(
  kind: unknown,
  on: Day | undefined,
  traits: FactTraits,
  path: string,
  errors: FieldErrors,
): void {
  if (kind === undefined) return;
  if (traits.kinds === 'day') {
    const last = parseDay(kind, path, errors);
    if (last !== undefined && on === undefined) errors.add(path, 'first_day_missing');
    if (last !== undefined && on !== undefined && last < on)
      errors.add(path, 'ends_before_it_starts', { on });
  } else if (typeof kind !== 'string' || kind.length > LONGEST_KIND) {
    errors.add(path, 'not_a_text', { most: LONGEST_KIND });
  } else if (traits.needsKind && !traits.kinds.includes(kind)) {
    errors.add(path, 'unknown_kind', { allowed: traits.kinds.join(' ') });
  }
}

/** One answer to one fact. Adds what is wrong to `errors` and then answers unknown, which nobody gets to see. */
export function parseAnswer(
  value: unknown,
  traits: FactTraits,
  path: string,
  errors: FieldErrors,
): FactAnswer {
  if (value === 'yes' || value === 'no' || value === 'unknown') return value;
  if (!isPlainObject(value)) {
    errors.add(path, 'not_an_answer');
    return 'unknown';
  }
  errors.unknownKeys(value, ['on', 'kind', 'area'], `${path}.`);
  if (Object.keys(value).length === 0) errors.add(path, 'not_an_answer');
  const on = value['on'] === undefined ? undefined : parseDay(value['on'], `${path}.on`, errors);
  checkKind(value['kind'], on, traits, `${path}.kind`, errors);
  const area = value['area'];
  if (area !== undefined && !areas.includes(area as Area))
    errors.add(`${path}.area`, 'unknown_area', { allowed: areas.join(' ') });
  const answer: DetailedAnswer = {
    ...(on === undefined ? {} : { on }),
    ...(value['kind'] === undefined ? {} : { kind: value['kind'] as string }),
    ...(area === undefined ? {} : { area: area as Area }),
  };
  return answer;
}

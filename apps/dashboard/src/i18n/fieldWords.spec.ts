import { describe, expect, it } from 'vitest';
import { fieldCodes } from '../../../api/src/http/problems/fieldCodes';
import { ApiError } from '../wire/ApiError';
import { fieldWords } from './en/errors';
import { sayError, sayFieldError } from './sayError';

describe('every code that the API puts on a field', () => {
  it('has words', () => {
    expect(fieldCodes.filter((code) => !(code in fieldWords))).toEqual([]);
  });

  it.each([
    [{ code: 'out_of_range', params: { low: 0, high: 10 } }, 'Between 0 and 10.'],
    [
      { code: 'out_of_range', params: { from: '1900-01-01', to: '2199-12-31' } },
      'Between 1900-01-01 and 2199-12-31.',
    ],
    [{ code: 'out_of_range', params: { least: 1 } }, 'At least 1.'],
    [{ code: 'sessions_out_of_range', params: { low: 3, high: 6 } }, 'Between 3 and 6.'],
    [{ code: 'too_long', params: { most: 500 } }, 'Write at most 500 characters.'],
    [{ code: 'in_the_past', params: { today: '2026-03-02' } }, 'This day lies in the past.'],
  ])('says %j', (refusal, words) => {
    expect(sayFieldError(refusal)).toBe(words);
  });
});

describe('a signature that is missing', () => {
  const refused = (...protocols: string[]) =>
    sayError(new ApiError(409, 'protocol_unsigned', '', {}, { protocols }));

  it.each([
    [
      ['mandelic-40', 'tca-cross'],
      'The medical lead has not signed Mandelic acid 40\u00a0%, TCA CROSS for scars yet, so it cannot be booked.',
    ],
    [
      ['rulebook'],
      'The medical lead has not signed the rules and distances yet, so nothing can be booked. They stand in the catalogue.',
    ],
  ])('of %j', (protocols, words) => {
    expect(refused(...protocols)).toBe(words);
  });
});

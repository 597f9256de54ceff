import { describe, expect, it } from 'vitest';
import { noticeFor } from './noticeFor.js';

const at = (startsAt: string, specialistId = 'ada') => ({ startsAt, specialistId });
const nine = at('2026-03-03T09:00:00.000Z');

describe('what a patient has to be told of a visit', () => {
  it.each([
    ['a new visit', null, nine, 'confirmation'],
    ['another time', nine, at('2026-03-03T10:00:00.000Z'), 'change'],
    ['another specialist', nine, at('2026-03-03T09:00:00.000Z', 'ben'), 'change'],
    ['no visit any more', nine, null, 'cancellation'],
    ['the same, written otherwise', nine, at('2026-03-03T10:00:00+01:00'), null],
    ['a visit that came and went unnoticed', null, null, null],
  ])('%s', (_, knew, now, kind) => {
    expect(noticeFor(knew, now)).toBe(kind);
  });
});

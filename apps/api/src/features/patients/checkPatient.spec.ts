import { describe, expect, it } from 'vitest';
import { Problem } from '../../http/problems/Problem.js';
import { checkPatient } from './checkPatient.js';
import type { PatientBody } from './PatientBody.js';

const today = '2026-03-02';
const anna: PatientBody = { given: 'Anna', family: 'Müller', born: '1991-11-20' };
const kept = checkPatient(
  { ...anna, phone: '030 901820', emergencyName: 'Ole Müller', emergencyPhone: '+45 32 12 34 56' },
  null,
  today,
  'DE',
);

function errorsOf(body: PatientBody): unknown {
  try {
    checkPatient(body, null, today, 'DE');
  } catch (error) {
    return error instanceof Problem ? error.errors : error;
  }
  return 'nothing thrown';
}

describe('checkPatient', () => {
  it('keeps phone numbers in one form and fills nothing in that was not said', () => {
    expect(kept).toEqual({
      ...{ given: 'Anna', family: 'Müller', preferred: null, born: '1991-11-20', sexAtBirth: null },
      ...{ pronouns: null, phone: '+4930901820', email: null, address: null, language: null },
      ...{ emergencyName: 'Ole Müller', emergencyPhone: '+4532123456', allergyNote: null },
    });
  });

  it('takes two spaces and a decomposed accent out of a name', () => {
    const values = checkPatient(
      { ...anna, given: 'Anna \t Maria', family: 'Mu\u0308ller' },
      null,
      today,
      'DE',
    );
    expect([values.given, values.family]).toEqual(['Anna Maria', 'Müller']);
  });

  it('leaves what was not sent, and empties what was emptied', () => {
    const values = checkPatient({ ...anna, emergencyName: null }, kept, today, 'DE');
    expect(values.phone).toBe('+4930901820');
    expect(values.emergencyName).toBeNull();
  });

  it('takes a birth today, and none tomorrow', () => {
    expect(checkPatient({ ...anna, born: today }, null, today, 'DE').born).toBe(today);
    expect(errorsOf({ ...anna, born: '2026-03-03' })).toEqual({ born: { code: 'in_the_future' } });
  });

  it('names every field that does not hold', () => {
    expect(errorsOf({ ...anna, phone: '12', emergencyPhone: 'her sister', language: 'not a tag' })).toEqual({
      phone: { code: 'not_a_phone' },
      emergencyPhone: { code: 'not_a_phone' },
      language: { code: 'not_a_language' },
    });
  });
});

import { intakeFormV1 } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { type EarlierSources, earlierAnswers } from './earlierAnswers.js';

const record: EarlierSources['record'] = {
  ...{ given: 'Anna', family: 'Müller', preferred: null, born: '1991-11-20' },
  ...{ phone: '+491712345678', email: null, emergencyName: 'Max', emergencyPhone: '+491512345678' },
};
const at = '2025-03-02T08:00:00.000Z';
const intake = {
  at,
  form: intakeFormV1,
  answers: {
    phone: '0171 999',
    allergies: ['lidocaine'],
    keloid: 'yes',
    pregnant: 'yes',
    'family-doctor': 'Dr Oh',
  },
};

describe('earlierAnswers', () => {
  it('offers what the record has, and leaves open what it has not', () => {
    expect(earlierAnswers(intakeFormV1, { record, intake: null }, true)).toEqual({
      'given-name': { value: 'Anna', from: 'record', at: null },
      'family-name': { value: 'Müller', from: 'record', at: null },
      'birth-date': { value: '1991-11-20', from: 'record', at: null },
      phone: { value: '+491712345678', from: 'record', at: null },
      'emergency-contact': { value: 'Max, +491512345678', from: 'record', at: null },
    });
  });

  it('offers what stays of the earlier intake; the record goes before it', () => {
    const earlier = earlierAnswers(intakeFormV1, { record, intake }, true);
    expect(earlier['phone']).toEqual({ value: '+491712345678', from: 'record', at: null });
    expect(earlier['family-doctor']).toEqual({ value: 'Dr Oh', from: 'intake', at });
    expect(earlier['allergies']).toEqual({ value: ['lidocaine'], from: 'intake', at });
    expect(earlier['keloid']).toEqual({ value: 'yes', from: 'intake', at });
    expect(earlier).not.toHaveProperty('pregnant');
  });

  it('offers the desk contact and allergies, and nothing of the chart', () => {
    const earlier = earlierAnswers(intakeFormV1, { record, intake }, false);
    expect(earlier['allergies']).toEqual({ value: ['lidocaine'], from: 'intake', at });
    expect(earlier).not.toHaveProperty('keloid');
  });
});

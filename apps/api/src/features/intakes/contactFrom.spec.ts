import { type AnswerValue, intakeFormV1 } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { contactFrom as contactFromIntake } from './contactFrom.js';

const contactFrom = (answers: Readonly<Record<string, AnswerValue>>) =>
  contactFromIntake({ form: intakeFormV1, answers });

describe('contactFrom', () => {
  it('takes what the form asks about the record, and nothing else', () => {
    const answers = {
      'given-name': ' Anna ',
      email: '',
      phone: '0171 2345678',
      pregnant: 'no',
      concerns: ['lips'],
    };
    expect(contactFrom(answers)).toEqual({ given: 'Anna', phone: '0171 2345678' });
    expect(contactFrom({})).toEqual({});
  });

  it('leaves out an answer to a question that is not shown any more', () => {
    expect(contactFrom({ allergies: ['other'], 'allergy-other': 'Bees' })).toEqual({ allergyNote: 'Bees' });
    expect(contactFrom({ allergies: ['none'], 'allergy-other': 'Bees' })).toEqual({});
  });

  it.each([
    ['Max Müller, +49 171 2345678', { emergencyName: 'Max Müller', emergencyPhone: '+49 171 2345678' }],
    ['my husband Max (0171/2345678)', { emergencyName: 'my husband Max', emergencyPhone: '0171/2345678' }],
    ['030-1234567: mum', { emergencyName: 'mum', emergencyPhone: '030-1234567' }],
    ['+49 30 1234567', { emergencyPhone: '+49 30 1234567' }],
    ['Ask at reception 12', { emergencyName: 'Ask at reception 12' }],
  ])('reads an emergency contact: %s', (text, told) => {
    expect(contactFrom({ 'emergency-contact': text })).toEqual(told);
  });
});

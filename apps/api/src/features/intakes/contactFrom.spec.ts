import { type AnswerValue, intakeFormV1 } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { contactFrom } from './contactFrom.js';

const told = (answers: Readonly<Record<string, AnswerValue>>) => contactFrom({ form: intakeFormV1, answers });

describe('contactFrom', () => {
  it('takes a language of the list as its tag, and another one as it was written', () => {
    expect(told({ language: 'pt' })).toEqual({ language: 'pt' });
    expect(told({ language: 'other', 'language-other': ' Tigrinya ' })).toEqual({ language: 'Tigrinya' });
    expect(told({ language: 'other' })).toEqual({});
    expect(told({ language: 'pt', 'language-other': 'Tigrinya' })).toEqual({ language: 'pt' });
  });

  it('reads name and number of the one whom to call', () => {
    expect(told({ 'emergency-contact': 'Eva, 0171 2345678' })).toEqual({
      ...{ emergencyName: 'Eva', emergencyPhone: '0171 2345678' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Answers } from './IntakeForm.js';
import { intakeFormV1 } from './intakeFormV1.js';
import { offeredAgain } from './offeredAgain.js';

const offer = (answers: Answers) => offeredAgain(intakeFormV1, { form: intakeFormV1, answers });

describe('what is offered from last time', () => {
  it('is what stays: allergies, history, the skin itself', () => {
    const stays = {
      ...{ anaphylaxis: 'yes', allergies: ['lidocaine', 'other'], 'allergy-other': 'Bees' },
      ...{ keloid: 'yes', 'skin-burns': 'never', 'cold-sores-ever': 'yes', conditions: ['diabetes'] },
      ...{ filler: 'yes', 'permanent-filler': 'yes', 'permanent-filler-where': ['lips'] },
    };
    expect(offer(stays)).toEqual(stays);
  });

  it('is nothing that goes stale, and no agreement', () => {
    const stale = {
      ...{ pregnant: 'yes', breastfeeding: 'yes', isotretinoin: 'now', retinoid: 'yes', tan: 'yes' },
      ...{ 'tan-date': '2026-01-01', 'cold-sore-now': 'now', 'wound-or-sunburn': 'yes', concerns: ['lips'] },
      ...{ 'filler-date': '2026-01-01', 'autoimmune-state': 'quiet', anticoagulant: 'yes', smoker: 'yes' },
      ...{ 'appearance-worry': 'yes', vaccination: 'yes', 'consent-data': 'yes', signature: 'Anna Müller' },
      ...{ 'contact-consent': 'yes' },
    };
    expect(offer({ ...stale, 'cold-sores-ever': 'yes', filler: 'yes', autoimmune: 'yes' })).toEqual({
      'cold-sores-ever': 'yes',
      filler: 'yes',
      autoimmune: 'yes',
    });
  });

  it('is never a "no", nor what the patient was not sure of', () => {
    expect(
      offer({ anaphylaxis: 'no', allergies: ['none'], keloid: 'unsure', conditions: ['unsure'] }),
    ).toEqual({});
  });

  it('leaves out what was not shown, and what this form would refuse', () => {
    expect(offer({ allergies: ['nuts'], 'allergy-other': 'Bees' })).toEqual({ allergies: ['nuts'] });
    expect(offer({ allergies: ['something new'], keloid: 'perhaps' })).toEqual({});
  });
});

import { ask, section, when } from '../ask.js';

/** Illnesses and states that treatments depend on. */
export const medicalSection = section('medical', 'Your health', [
  ask.choice('pregnant', 'Are you pregnant?', {
    no: 'No',
    yes: 'Yes',
    trying: 'I may be, or I am trying to be',
    unsure: 'Not sure',
    'not-possible': 'That is not possible for me',
  }),
  ask.choice('breastfeeding', 'Are you breastfeeding?', {
    no: 'No',
    yes: 'Yes',
    unsure: 'Not sure',
    'not-possible': 'That is not possible for me',
  }),
  ask.yesNo(
    'autoimmune',
    'Do you have an autoimmune disease, such as lupus, rheumatoid arthritis or Hashimoto?',
    { stays: true },
  ),
  ask.choice(
    'autoimmune-state',
    'Is it active now?',
    { active: 'Yes, it flares or treatment is being changed', quiet: 'No, it is quiet', unsure: 'Not sure' },
    { showWhen: when('autoimmune', 'yes') },
  ),
  ask.yesNo(
    'immunosuppressed',
    'Is your immune system weakened: HIV, a transplant, chemotherapy, cortisone tablets or similar drugs?',
  ),
  ask.several(
    'conditions',
    'Do you have any of these?',
    {
      diabetes: 'Diabetes',
      cardiac: 'Heart disease or an irregular heartbeat',
      renal: 'Kidney disease',
      hepatic: 'Liver disease',
      thyroid: 'Thyroid disease',
      bleeding: 'A bleeding disorder',
      porphyria: 'Porphyria',
      none: 'None of these',
      unsure: 'Not sure',
    },
    { stays: true },
  ),
  ask.choice('epilepsy', 'Do you have epilepsy?', {
    no: 'No',
    treated: 'Yes, and it is treated',
    untreated: 'Yes, and it is not treated',
    unsure: 'Not sure',
  }),
  ask.yesNo('radiation', 'Have you ever had radiotherapy?', { stays: true }),
  ask.where('radiation-where', 'Where?', { showWhen: when('radiation', 'yes'), stays: true }),
  ask.choice('smoker', 'Do you smoke or vape?', { no: 'No', yes: 'Yes', unsure: 'I would rather not say' }),
]);

import { ask, section } from '../ask.js';

/** Who the patient is and how to reach them. */
export const identitySection = section('identity', 'About you', [
  ask.text('given-name', 'Given name', { required: true, maxLength: 100 }),
  ask.text('family-name', 'Family name', { required: true, maxLength: 100 }),
  ask.text('preferred-name', 'What should we call you?', { maxLength: 100, stays: true }),
  ask.date('birth-date', 'Date of birth', { allowsUnsure: false }),
  ask.text('phone', 'Phone number', { required: true, maxLength: 40, stays: true }),
  ask.text('email', 'E-mail', { maxLength: 254, stays: true }),
  ask.text('emergency-contact', 'Whom may we call in an emergency?', { required: true, stays: true }),
  ask.text('family-doctor', 'Your family doctor', { stays: true }),
  ask.text('language', 'Which language do you prefer?', { maxLength: 60, stays: true }),
  ask.choice('contact-consent', 'May we contact you about your treatment?', { yes: 'Yes', no: 'No' }),
]);

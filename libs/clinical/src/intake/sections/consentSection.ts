import { ask, section } from '../ask.js';

const AGREE = { yes: 'I agree', no: 'I do not agree' };

/** What the patient agrees to when handing the form in; consent to a treatment itself is taken by who performs it. */
export const consentSection = section('consent', 'Your agreement', [
  ask.choice('consent-data', 'The clinic may keep and use these answers for my treatment.', AGREE),
  ask.choice('consent-photos', 'The clinic may take photos to follow my treatment.', AGREE),
  ask.choice(
    'consent-truth',
    'My answers are true and complete, and I will tell the clinic when they change.',
    AGREE,
  ),
  ask.text('signature', 'Sign with your full name', { required: true, maxLength: 200 }),
]);

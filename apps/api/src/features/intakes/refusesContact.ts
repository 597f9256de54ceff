import { visibleQuestions } from '@stratum/clinical';
import type { LockedIntake } from './LockedIntake.js';

/** Whether the patient said that they are not to be contacted. Who did not answer has not said so. */
export function refusesContact({ form, answers }: Pick<LockedIntake, 'form' | 'answers'>): boolean {
  const asked = visibleQuestions(form, answers).some(({ code }) => code === 'contact-consent');
  return asked && answers['contact-consent'] === 'no';
}

import { cited } from './cited.js';
import type { VisitKind } from './Rulebook.js';

const minutes = (value: number) => cited(value, 'minutes', 'planning default', 'E');

/** What a consultation and a review (also the check before a touch-up) take, in minutes. */
export const visitKinds: Readonly<Record<'consultation' | 'review', VisitKind>> = {
  consultation: {
    specialistMinutes: minutes(30),
    roomBeforeMinutes: minutes(0),
    roomAfterMinutes: minutes(5),
    roomKind: 'any',
  },
  review: {
    specialistMinutes: minutes(15),
    roomBeforeMinutes: minutes(0),
    roomAfterMinutes: minutes(5),
    roomKind: 'any',
  },
};

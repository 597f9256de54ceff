import { cited } from '../cited.js';
import type { VisitNeeds } from '../Protocol.js';

const minutes = (value: number) => cited(value, 'minutes', 'planning default', 'E');

const needs = (specialist: number): VisitNeeds => ({
  specialistMinutes: minutes(specialist),
  roomBeforeMinutes: minutes(20),
  numbingMinutes: minutes(20),
  roomAfterMinutes: minutes(10),
  roomKind: 'treatment',
});

/** Minutes that a filler takes: the twenty before are numbing, with the patient in the room. */
export const visitNeedsOfFillers = { usual: needs(45), plla: needs(60) } as const;

import type { Day } from '@stratum/calendar';
import type { Area } from './Area.js';

/** "Yes" with what is known about it. `on` is the day it happened, ended or is planned. */
export interface DetailedAnswer {
  readonly on?: Day;
  readonly kind?: string;
  readonly area?: Area;
}

/** An answer to one question about a patient. Unknown is never "no". */
export type FactAnswer = 'yes' | 'no' | 'unknown' | DetailedAnswer;

/** What is known of one fact: an answer, or several that all hold (a filler in January and another in March). */
export type KnownFact = FactAnswer | readonly FactAnswer[];

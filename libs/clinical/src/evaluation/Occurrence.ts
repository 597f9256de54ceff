import type { Day } from '@stratum/calendar';
import type { Area } from '../vocabulary/Area.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';

/** A fact that holds, with every detail settled. */
export interface Occurrence {
  /** The day it happened, ended or is planned. */
  readonly on: Day;
  /** False where no day was given and the day it is known on stands in. */
  readonly dated: boolean;
  readonly kind: string | null;
  readonly area: Area;
  readonly answer: FactAnswer;
}

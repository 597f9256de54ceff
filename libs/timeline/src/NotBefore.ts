import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** The first day on which a session is allowed, such as the end of a washout. Hard. */
export interface NotBefore {
  readonly session: string;
  readonly day: Day;
  readonly rule: Rule;
}

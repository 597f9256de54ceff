import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** The last day that suits a session, such as the last safe day before a wedding. Soft: later is drift. */
export interface NotAfter {
  readonly session: string;
  readonly day: Day;
  readonly rule: Rule;
}

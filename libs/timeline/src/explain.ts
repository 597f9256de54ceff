import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';
import type { Window } from './Window.js';

/** One step of "why this day?", in codes: the words are the dashboard's. */
export interface ExplanationStep extends Rule {
  /** A session, `today`, or null where the rule itself names a day. */
  readonly from: string | null;
  readonly days: number;
}

/** Why a bound of a window lies where it does: the day and the rules on the tight path, nearest the session first. */
export function explain(
  window: Window,
  bound: 'earliest' | 'ideal' | 'latest',
): { readonly day: Day | null; readonly steps: readonly ExplanationStep[] } {
  const steps = window.because[bound].map(({ rule, from, days }) => ({ ...rule, from, days }));
  return { day: window[bound], steps };
}

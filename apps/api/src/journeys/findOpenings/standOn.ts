import { type Day, latestDay } from '@stratum/calendar';
import { evaluateProtocol, type Finding } from '@stratum/clinical';
import type { Errand } from './Errand.js';
import type { Situation } from './Situation.js';

/** What findings say about a day: `blocked` for good, `defer` until a day (null: nobody knows), or nothing. */
export interface Stand {
  readonly verdict: 'clear' | 'defer' | 'blocked';
  readonly until: Day | null;
  readonly findings: readonly Finding[];
}

const CLEAR: Stand = { verdict: 'clear', until: null, findings: [] };

/**
 * How the findings of a patient stand to a visit on a day. A question that nobody has asked keeps no visit from
 * being booked, so it is left out here; before the treatment starts it has to be answered.
 */
export function standOn(day: Day, { treatments }: Errand, situation: Situation): Stand {
  const { catalogue, policy } = situation;
  const known = { ...situation.known, otherwise: 'no' as const };
  const findings = treatments.flatMap(
    ({ protocol, area }) => evaluateProtocol(protocol, known, day, catalogue, policy, area).findings,
  );
  const blocking = findings.filter(({ severity }) => severity === 'absolute');
  if (blocking.length > 0) return { verdict: 'blocked', until: null, findings: blocking };
  const deferring = findings.filter(({ severity }) => severity === 'defer');
  if (deferring.length === 0) return CLEAR;
  const days = deferring.map(({ until }) => until).filter((until) => until !== null);
  const until = days.length < deferring.length ? null : latestDay(days);
  return { verdict: 'defer', until, findings: deferring };
}

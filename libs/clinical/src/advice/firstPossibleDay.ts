import type { Day } from '@stratum/calendar';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import type { Area } from '../vocabulary/Area.js';
import type { AdviceInput } from './AdviceInput.js';
import type { ClinicPolicy } from './ClinicPolicy.js';

/** More hops than there are rules with a date would mean that the rules contradict each other. */
const MOST_HOPS = 100;

/**
 * The first day from `on` on which nothing defers a protocol any more; null while something has to heal.
 * The end of one deferral can lie inside the next one (a holiday after a washout), so it looks again on that day.
 */
export function firstPossibleDay(
  protocol: Protocol,
  known: AdviceInput,
  on: Day,
  catalogue: Catalogue,
  policy: ClinicPolicy,
  area?: Area,
): Day | null {
  let day = on;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const { verdict, until } = evaluateProtocol(protocol, known, day, catalogue, policy, area);
    if (verdict !== 'defer') return day;
    if (until === null) return null;
    day = until;
  }
  return null;
}

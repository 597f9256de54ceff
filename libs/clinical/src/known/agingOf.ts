import { addDays, type Day } from '@stratum/calendar';
import type { Protocol } from '../catalogue/Protocol.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { isFactTopic } from '../evaluation/isFactTopic.js';
import { findingRules } from '../findings/findingRules.js';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import { answersOf } from './answersOf.js';
import { type TrustDays, trustKindOf } from './TrustDays.js';

/** What was last said about a fact, and on which day. */
export interface SaidFact {
  readonly answer: KnownFact;
  readonly on: Day;
}

/** An answer that a session still waits for. */
export interface AwaitedAnswer {
  readonly code: FactCode;
  /** `unknown`: nobody has said it; `aged`: it is no longer trusted on the day of the session. */
  readonly reason: 'unknown' | 'aged';
  readonly saidOn: Day | null;
  /** The first day on which it is to be asked again; null where it was never said. */
  readonly askFrom: Day | null;
}

/**
 * The answers that a session of a protocol still waits for: those that could block or defer it and were never
 * given, and those that will be too old on its day. Only what the protocol's rules read counts.
 * @param on the day of the session
 */
export function agingOf(
  said: Readonly<Partial<Record<FactCode, SaidFact>>>,
  protocol: Protocol,
  on: Day,
  trust: TrustDays,
): readonly AwaitedAnswer[] {
  const all: readonly FindingRule[] = findingRules;
  const rules = all.filter((rule) => rule.appliesTo(protocol));
  const read = factsRead(rules);
  const grave = factsRead(rules.filter(({ severities }) => isGrave(severities)));
  return factCodes.flatMap((code): readonly AwaitedAnswer[] => {
    const fact = said[code];
    if (!read.has(code)) return [];
    if (fact === undefined || answersOf(fact.answer).includes('unknown'))
      return grave.has(code) ? [{ code, reason: 'unknown', saidOn: fact?.on ?? null, askFrom: null }] : [];
    const kind = trustKindOf[code];
    if (kind === undefined) return [];
    const askFrom = addDays(fact.on, trust[kind]);
    return on < askFrom ? [] : [{ code, reason: 'aged', saidOn: fact.on, askFrom }];
  });
}

const factsRead = (rules: readonly FindingRule[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ reads }) => reads.filter(isFactTopic)));

const isGrave = (severities: FindingRule['severities']) =>
  severities.includes('absolute') || severities.includes('defer');

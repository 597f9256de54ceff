import type { Day } from '@stratum/calendar';
import { type Area, evaluateProtocol, type Finding, type Protocol } from '@stratum/clinical';
import type { ClinicalBasis } from './ClinicalBasis.js';

/** What is found about a protocol in a place on a day. */
export type Evaluator = (protocol: Protocol, area: Area, on: Day) => readonly Finding[];

/** Evaluates with one basis; each protocol, place and day once, however often it is asked for. */
export function evaluatorOf({ known, catalogue, policy }: Omit<ClinicalBasis, 'today'>): Evaluator {
  const found = new Map<string, readonly Finding[]>();
  return (protocol, area, on) => {
    const key = `${protocol.code} ${protocol.version} ${area} ${on}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const { findings } = evaluateProtocol(protocol, known, on, catalogue, policy, area);
    found.set(key, findings);
    return findings;
  };
}

import type { Day } from '@stratum/calendar';
import { type Area, type Finding, protocolOf } from '@stratum/clinical';
import type { ClinicalBasis } from './ClinicalBasis.js';
import { evaluatorOf } from './evaluatorOf.js';

/** One treatment of a plan on the day it is to take place. */
export interface PlannedTreatment {
  readonly protocolCode: string;
  readonly area: Area;
  readonly on: Day;
}

/** A finding about the treatments of a plan, once for all that it concerns. */
export interface PlanFinding extends Finding {
  /** What an acceptance names it by. */
  readonly finding: string;
  readonly protocols: readonly string[];
}

const GRAVEST_FIRST = ['absolute', 'needs-answer', 'defer', 'caution', 'preparation'] as const;

/** An answer that is missing is a finding of its own for each question. */
export const findingKey = ({ code, from }: Finding): string =>
  code === 'not-answered' ? `${code}:${from.code}` : code;

/**
 * What speaks against, delays or qualifies the treatments of a plan, each evaluated for its own day: every
 * finding once, with the gravest form it takes, the gravest first.
 * @param findingsOf to share what was evaluated already
 */
export function evaluatePlan(
  treatments: readonly PlannedTreatment[],
  basis: ClinicalBasis,
  findingsOf = evaluatorOf(basis),
): readonly PlanFinding[] {
  const merged = new Map<string, PlanFinding>();
  for (const { protocolCode, area, on } of treatments) {
    const protocol = protocolOf(basis.catalogue, protocolCode);
    for (const finding of findingsOf(protocol, area, on)) {
      const key = findingKey(finding);
      merged.set(key, withFinding(merged.get(key), finding, key, protocolCode));
    }
  }
  return [...merged.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ severity }: Finding) => GRAVEST_FIRST.indexOf(severity);

function withFinding(
  known: PlanFinding | undefined,
  finding: Finding,
  key: string,
  protocolCode: string,
): PlanFinding {
  if (known === undefined) return { ...finding, finding: key, protocols: [protocolCode] };
  const protocols = [...new Set([...known.protocols, protocolCode])];
  return { ...(isGraver(finding, known) ? finding : known), finding: key, protocols };
}

function isGraver(a: Finding, b: Finding): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b);
  if (a.severity !== 'defer' || b.until === null) return false;
  return a.until === null || a.until > b.until;
}

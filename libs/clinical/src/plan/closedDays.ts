import { addDays, type Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import { areaOf } from '../evaluation/areaOf.js';
import { assessRule } from '../evaluation/assessRule.js';
import type { Finding } from '../evaluation/Finding.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import type { Frame } from '../evaluation/Frame.js';
import { isFactTopic } from '../evaluation/isFactTopic.js';
import { momentOf } from '../evaluation/momentOf.js';
import { findingRules } from '../findings/findingRules.js';
import type { Area } from '../vocabulary/Area.js';
import type { FactCode } from '../vocabulary/FactCode.js';

/** Days that one rule closes to a protocol, both ends included; without a last day it waits for something to heal. */
export interface ClosedDays {
  readonly first: Day;
  readonly last: Day | null;
  readonly finding: Finding;
}

export interface ClosedDaysOf {
  readonly protocol: Protocol;
  readonly known: AdviceInput;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
  readonly area?: Area;
  /** The days looked at, both ends included. */
  readonly from: Day;
  readonly to: Day;
}

function holds(fact: FactCode, { facts }: AdviceInput): boolean {
  const known = facts[fact];
  return (Array.isArray(known) ? known : [known]).some(
    (answer) => answer !== undefined && answer !== 'no' && answer !== 'unknown',
  );
}

/** Only a rule whose fact holds, or that reads none, can be certain to defer. */
function canClose({ severities, reads, appliesTo }: FindingRule, { protocol, known }: ClosedDaysOf): boolean {
  const facts = reads.filter(isFactTopic);
  return (
    severities.includes('defer') &&
    appliesTo(protocol) &&
    (facts.length === 0 || facts.some((fact) => holds(fact, known)))
  );
}

function closedBy(rule: FindingRule, frames: ReadonlyMap<Day, Frame>): readonly ClosedDays[] {
  const closed: ClosedDays[] = [];
  let open: Day | null = '';
  for (const [day, frame] of frames) {
    if (open === null || day < open) continue;
    const { finding } = assessRule(rule, frame);
    if (finding?.severity !== 'defer') continue;
    open = finding.until;
    closed.push({ first: day, last: open === null ? null : addDays(open, -1), finding });
  }
  return closed;
}

/**
 * The days on which deferrals close a protocol, rule by rule: washouts that run out, and the days around what is
 * planned (a wedding, a holiday, a vaccination). Open questions close nothing here.
 */
export function closedDays(about: ClosedDaysOf): readonly ClosedDays[] {
  const { protocol, known, catalogue, policy, from, to, area = areaOf(protocol) } = about;
  const all: readonly FindingRule[] = findingRules;
  const rules = all.filter((rule) => canClose(rule, about));
  if (rules.length === 0) return [];
  const frames = new Map<Day, Frame>();
  for (let day = from; day <= to; day = addDays(day, 1))
    frames.set(day, { ...momentOf(known, day, catalogue, policy), protocol, area });
  return rules.flatMap((rule) => closedBy(rule, frames));
}

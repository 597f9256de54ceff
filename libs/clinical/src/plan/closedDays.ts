import { addDays, type Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { areaOf } from '../evaluation/areaOf.js';
import { assessRule } from '../evaluation/assessRule.js';
import type { Finding } from '../evaluation/Finding.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import type { Frame } from '../evaluation/Frame.js';
import { isFactTopic } from '../evaluation/isFactTopic.js';
import { momentOf } from '../evaluation/momentOf.js';
import { findingRules } from '../findings/findingRules.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { ClosedDaysOf } from './ClosedDaysOf.js';
import { turningDays } from './turningDays.js';

/** Days that one rule closes to a protocol, both ends included; without a last day it waits for something to heal. */
export interface ClosedDays {
  readonly first: Day;
  readonly last: Day | null;
  readonly finding: Finding;
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

/** From the end of a deferral on, or from the next day on which the rule can begin to say something else. */
function closedBy(
  rule: FindingRule,
  about: ClosedDaysOf,
  frameOn: (day: Day) => Frame,
): readonly ClosedDays[] {
  const closed: ClosedDays[] = [];
  const turning = turningDays(rule, about);
  let day: Day | undefined = about.from;
  while (day !== undefined && day <= about.to) {
    const first: Day = day;
    const { finding } = assessRule(rule, frameOn(first));
    if (finding?.severity !== 'defer') {
      day = turning.find((one) => one > first);
      continue;
    }
    const { until } = finding;
    closed.push({ first, last: until === null ? null : addDays(until, -1), finding });
    if (until === null) break;
    day = until > first ? until : addDays(first, 1);
  }
  return closed;
}

/**
 * The days on which deferrals close a protocol, rule by rule: washouts that run out, and the days around what is
 * planned (a wedding, a holiday, a vaccination). Open questions close nothing here.
 */
export function closedDays(about: ClosedDaysOf): readonly ClosedDays[] {
  const { protocol, known, catalogue, policy, area = areaOf(protocol) } = about;
  const all: readonly FindingRule[] = findingRules;
  const rules = all.filter((rule) => canClose(rule, about));
  if (rules.length === 0) return [];
  const frames = new Map<Day, Frame>();
  const frameOn = (day: Day): Frame => {
    const frame = frames.get(day) ?? { ...momentOf(known, day, catalogue, policy), protocol, area };
    frames.set(day, frame);
    return frame;
  };
  return rules.flatMap((rule) => closedBy(rule, about, frameOn));
}

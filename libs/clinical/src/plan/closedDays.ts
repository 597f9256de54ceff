import { addDays, type Day } from '@stratum/calendar';
import { assessRule } from '../evaluation/assessRule.js';
import type { Finding } from '../evaluation/Finding.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { frameOf } from '../evaluation/frameOf.js';
import { findingRules } from '../findings/findingRules.js';

type FrameArguments = Parameters<typeof frameOf>[0];

/** Days that one rule closes to a protocol, both ends included; without a last day it waits for something to heal. */
export interface ClosedDays {
  readonly first: Day;
  readonly last: Day | null;
  readonly finding: Finding;
}

const canDefer = (rule: FindingRule): boolean => rule.severities.includes('defer') && rule.reads.length > 0;

function closedBy(rule: FindingRule, about: FrameArguments, until: Day): readonly ClosedDays[] {
  const closed: ClosedDays[] = [];
  let day = about.on;
  while (day <= until) {
    const { finding } = assessRule(rule, frameOf({ ...about, on: day }));
    if (finding?.severity !== 'defer') {
      day = addDays(day, 1);
      continue;
    }
    if (finding.until === null) return [...closed, { first: day, last: null, finding }];
    closed.push({ first: day, last: addDays(finding.until, -1), finding });
    day = finding.until;
  }
  return closed;
}

/**
 * The days from `about.on` to `until` on which deferrals close a protocol, rule by rule: washouts that run out,
 * and the days around what is planned (a wedding, a holiday, a vaccination). Open questions close nothing here.
 */
export function closedDays(about: FrameArguments, until: Day): readonly ClosedDays[] {
  const rules: readonly FindingRule[] = findingRules;
  return rules
    .filter((rule) => canDefer(rule) && rule.appliesTo(about.protocol))
    .flatMap((rule) => closedBy(rule, about, until));
}

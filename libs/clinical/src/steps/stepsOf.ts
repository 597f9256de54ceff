import { addDays, type Day } from '@stratum/calendar';
import type { Known } from '../advice/AdviceInput.js';
import { figureNamed } from '../catalogue/figureNamed.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import { areaOf } from '../evaluation/areaOf.js';
import type { Finding } from '../evaluation/Finding.js';
import { retinoidRiskOf } from '../findings/kinds/retinoidRiskOf.js';
import type { Area } from '../vocabulary/Area.js';
import { aroundVisit } from './aroundVisit.js';
import type { CareStep } from './CareStep.js';
import type { StepRule, StepSituation } from './StepRule.js';
import { stepRules } from './stepRules.js';

/** A treatment or maintenance of a plan. Reviews have no steps. */
export interface StepSession {
  readonly id: string;
  /** The day it was done on or is booked for. */
  readonly on: Day | null;
  /** The ideal day of its window, from which steps are counted until it is booked; null while it waits. */
  readonly ideal: Day | null;
  /** Whether it is the first treatment of its course; only there the skin is primed and tested. */
  readonly first: boolean;
  readonly last: boolean;
}

export interface StepContext {
  readonly session: StepSession;
  readonly protocol: Protocol;
  /** Where it is done, for the words of a step; the protocol's own area when left out. */
  readonly area?: Area;
  /** What was found about the protocol on the day of the session. */
  readonly findings: readonly Finding[];
  /** Who prepares: an unknown phototype asks for as many days as the most sensitive one. */
  readonly known: Pick<Known, 'phototype' | 'concerns'>;
  readonly rulebook: Rulebook;
}

const NOT_KNOWN = 6;

/**
 * What is done before and after one session, with its days, in order of time. The steps are not stored: they
 * follow from the day of the session and move with it. Numbers that the rulebook does not have are left out. What is
 * left out both before and after the session is told as two steps of one code, one of each kind.
 */
export function stepsOf(context: StepContext): readonly CareStep[] {
  const { session, rulebook } = context;
  const on = session.on ?? session.ideal;
  if (on === null) return [];
  const situation = situationOf(context);
  return stepRules
    .filter(({ sheet }) => sheet === undefined || rulebook.rules[sheet.code] !== undefined)
    .flatMap((rule) => stepsBy(rule, situation, context, on))
    .sort((a, b) => compare(a.from, b.from) || compare(a.until, b.until) || compare(a.code, b.code));
}

function situationOf({ session, protocol, findings, known, rulebook }: StepContext): StepSituation {
  const { first, last } = session;
  return {
    ...{ protocol, first, last },
    retinoidRisk: retinoidRiskOf(new Set(known.concerns), known.phototype ?? NOT_KNOWN),
    finding: (code) => findings.find((one) => one.code === code),
    figure: (rule, name) => figureNamed(rulebook, rule, name),
  };
}

function stepsBy(
  rule: StepRule,
  situation: StepSituation,
  { session, protocol, area = areaOf(protocol) }: StepContext,
  on: Day,
): readonly CareStep[] {
  return rule
    .days(situation)
    .filter(({ from, until }) => from <= until)
    .flatMap((days) => aroundVisit(rule.kind, days))
    .map(({ kind, from, until, figure: { value, source, evidence }, params }) => ({
      code: rule.code,
      kind,
      sessionId: session.id,
      from: addDays(on, from),
      until: addDays(on, until),
      settled: session.on !== null,
      source,
      evidence,
      params: { days: value, area, ...params },
    }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

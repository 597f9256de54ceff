import {
  type AdviceInput,
  type Answers,
  effectiveFacts,
  type Known,
  knownFrom,
  type Statement,
  staleQuestionsFor,
  statementsOf,
} from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { evaluatePlan, type PlanFinding, type PlannedTreatment } from '../../features/plans/evaluatePlan.js';
import type { PlanRule } from './PlanRule.js';

export interface Check {
  /** What is to be done now. */
  readonly treatments: readonly PlannedTreatment[];
  readonly answers: Answers;
  /** When they were given, as text that sorts by time. */
  readonly at: string;
  /** Everything that was said of the patient before. */
  readonly statements: readonly Statement[];
  /** Findings that the plan was approved with a reason for, by their keys, with when. */
  readonly accepted: ReadonlyMap<string, string>;
  /** When somebody who may booked the visit against a rule that only delays; null when nobody did. */
  readonly overriddenAt: string | null;
  /** Codes of the rules that this was for: a delay by any other stops the treatment. */
  readonly overrideRules: readonly string[];
  /** Hard rules of the plan that stand against today, and that the override was not for. */
  readonly hardRules: readonly PlanRule[];
  /** Why to go on in spite of a caution. */
  readonly reason: string | null;
}

export interface StartDecision {
  readonly outcome: 'started' | 'stopped' | 'needs-reason';
  /** What stands against it, or asks for a reason or a preparation; gravest first. */
  readonly findings: readonly PlanFinding[];
  /** What today's answers say, by fact. */
  readonly news: Known['facts'];
}

/**
 * Whether a treatment may start now, with what the patient has just answered: an absolute finding, one that delays
 * and an answer that could turn out to be either stop it; a caution that nobody has given a reason for asks for one.
 * The answers are weighed with all that was said before, as they will be once they are stored. Who overrode a delay
 * or accepted a caution did so knowing what had been said by then, and answers for no more than that.
 */
export function decideStart(check: Check, basis: ClinicalBasis): StartDecision {
  const { treatments, answers, at, statements, accepted, overriddenAt, overrideRules, reason } = check;
  const form = staleQuestionsFor(treatments.map(({ area }) => area));
  const news = knownFrom(form, answers, basis.today).facts;
  const found = findingsFrom([...statements, ...statementsOf(news, at)], treatments, basis);
  const ruled = check.hardRules.filter((rule) => !found.some((finding) => saysAlready(finding, rule)));
  const findings = withRules(found, ruled);
  const knownBy = (moment: string) =>
    new Set(findingsFrom(saidBy(moment, statements), treatments, basis).map(sameness));
  const allowed = overriddenAt === null ? new Set<string>() : knownBy(overriddenAt);
  const stops =
    ruled.length > 0 ||
    found.some(
      (finding) =>
        finding.severity === 'absolute' ||
        finding.severity === 'needs-answer' ||
        (finding.severity === 'defer' &&
          !(overrideRules.includes(finding.code) && allowed.has(sameness(finding)))),
    );
  if (stops) return { outcome: 'stopped', findings, news };
  const bare = findings.some((finding) => {
    const acceptedAt = accepted.get(finding.finding);
    const isAccepted = acceptedAt !== undefined && knownBy(acceptedAt).has(sameness(finding));
    return finding.severity === 'caution' && !isAccepted;
  });
  return { outcome: bare && reason === null ? 'needs-reason' : 'started', findings, news };
}

/** A finding that waits for as long as a rule of the plan, for the same reason, and is weighed by itself. */
const saysAlready = ({ code, severity, until }: PlanFinding, { codes, finding }: PlanRule): boolean =>
  severity === 'defer' &&
  codes.includes(code) &&
  (until === null || (finding.until !== null && finding.until <= until));

/** Rules put the treatment off: they stand behind what does so too, and before what does not. */
function withRules(found: readonly PlanFinding[], ruled: readonly PlanRule[]): readonly PlanFinding[] {
  const isLess = ({ severity }: PlanFinding) => severity === 'caution' || severity === 'preparation';
  return [
    ...found.filter((finding) => !isLess(finding)),
    ...ruled.map(({ finding }) => finding),
    ...found.filter(isLess),
  ];
}

function findingsFrom(
  statements: readonly Statement[],
  treatments: readonly PlannedTreatment[],
  basis: ClinicalBasis,
): readonly PlanFinding[] {
  const known: AdviceInput = { ...basis.known, facts: effectiveFacts(statements).facts };
  return evaluatePlan(treatments, { ...basis, known });
}

/** What was done here keeps the distances that its booking kept, whenever its record was written. */
const saidBy = (moment: string, statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ at, origin }) => at <= moment || origin === 'record');

/** A finding with everything that it follows from: one that comes from something else is another. */
const sameness = ({ finding, severity, until, from, params }: PlanFinding): string =>
  JSON.stringify([finding, severity, until, from, params]);

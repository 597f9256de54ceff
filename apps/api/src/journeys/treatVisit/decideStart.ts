import {
  type AdviceInput,
  type Answers,
  type Known,
  knownAtCheckIn,
  staleQuestions,
} from '@stratum/clinical';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import { evaluatePlan, type PlanFinding, type PlannedTreatment } from '../../features/plans/evaluatePlan.js';

export interface Check {
  /** What is to be done now. */
  readonly treatments: readonly PlannedTreatment[];
  readonly answers: Answers;
  /** Keys of findings that the plan was approved with a reason for. */
  readonly accepted: ReadonlySet<string>;
  /** Whether the visit was booked against a rule that only delays, by somebody who may. */
  readonly overridden: boolean;
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

const NOTHING: Known = { phototype: null, concerns: [], facts: {} };

/**
 * Whether a treatment may start now, with what the patient has just answered: an absolute finding, one that delays
 * and an answer that could turn out to be either stop it; a caution that nobody has given a reason for asks for one.
 */
export function decideStart(check: Check, basis: ClinicalBasis): StartDecision {
  const { treatments, answers, accepted, overridden, reason } = check;
  const { today } = basis;
  const known: AdviceInput = {
    ...basis.known,
    ...knownAtCheckIn(basis.known, staleQuestions, answers, today),
  };
  const findings = evaluatePlan(treatments, { ...basis, known });
  const news = knownAtCheckIn(NOTHING, staleQuestions, answers, today).facts;
  const allowed = overridden ? delaysOf(evaluatePlan(treatments, basis)) : new Set<string>();
  const stops = findings.some(
    ({ severity, finding }) =>
      severity === 'absolute' ||
      severity === 'needs-answer' ||
      (severity === 'defer' && !allowed.has(finding)),
  );
  if (stops) return { outcome: 'stopped', findings, news };
  const bare = findings.some(({ severity, finding }) => severity === 'caution' && !accepted.has(finding));
  return { outcome: bare && reason === null ? 'needs-reason' : 'started', findings, news };
}

/** What delayed it when it was booked all the same; what the answers of today add is not overridden by that. */
const delaysOf = (findings: readonly PlanFinding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ severity }) => severity === 'defer').map(({ finding }) => finding));

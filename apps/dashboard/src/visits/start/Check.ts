import type { Answers, IntakeForm } from '@stratum/clinical';
import type { FindingLike } from '../../i18n/FindingLike';
import type { SeenVisit } from '../useVisitSteps';

/** What is asked before a treatment. */
export interface Check {
  readonly needed: boolean;
  readonly form: Omit<IntakeForm, 'feeds'>;
  readonly answers: Answers | null;
}

/** Whether a treatment has started, and what was found. */
export interface StartReply {
  readonly visit: SeenVisit;
  readonly outcome: 'started' | 'stopped' | 'needs-reason';
  readonly findings: readonly FindingLike[];
  readonly missing: readonly string[];
}

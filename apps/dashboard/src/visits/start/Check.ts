import type { Answers, IntakeForm } from '@stratum/clinical';
import type { FindingLike } from '../../i18n/FindingLike';
import type { Reopened } from '../../plans/Reopened';
import type { SeenVisit } from '../useVisitSteps';

/** A preparation of one of the sessions of today, and what was told of it last. */
export interface CheckStep {
  readonly sessionId: string;
  readonly code: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly ticked: { readonly done: boolean; readonly on: string; readonly by: string } | null;
}

/** What is asked before a treatment. */
export interface Check {
  readonly needed: boolean;
  readonly form: Omit<IntakeForm, 'feeds'>;
  readonly answers: Answers | null;
  readonly steps?: readonly CheckStep[];
}

/** Whether a treatment has started, and what was found. */
export interface StartReply {
  readonly visit: SeenVisit;
  readonly outcome: 'started' | 'stopped' | 'needs-reason';
  readonly findings: readonly FindingLike[];
  readonly missing: readonly string[];
  /** Plans that these answers have re-opened. */
  readonly reopened?: readonly Reopened[];
  /** Preparations that were not done. */
  readonly undone?: readonly { readonly sessionId: string; readonly code: string }[];
}

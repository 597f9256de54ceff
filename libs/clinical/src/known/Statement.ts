import type { KnownFact } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';

/** Who said it: the patient on a form, a specialist who examined, the desk, the check before a treatment, a record. */
export const statementOrigins = ['intake', 'examination', 'desk', 'check-in', 'record'] as const;

export type StatementOrigin = (typeof statementOrigins)[number];

/** One thing that somebody said about a patient. */
export interface Statement {
  readonly id: string;
  readonly code: FactCode;
  readonly answer: KnownFact;
  readonly origin: StatementOrigin;
  /** The intake that a form's answer and an examination belong to; null for the others. */
  readonly intakeId: string | null;
  /** When it was said, as text that sorts by time. */
  readonly at: string;
  /** Whether a specialist has looked at it since; only what the desk wrote down waits for that. */
  readonly reviewed: boolean;
}

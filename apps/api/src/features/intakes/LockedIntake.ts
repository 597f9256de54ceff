import type { AnswerValue, IntakeForm } from '@stratum/clinical';
import type { IntakeState } from './intakeSteps.js';

/** An intake that nobody else can change until the transaction ends, with its form and answers. */
export interface LockedIntake {
  readonly id: string;
  readonly patientId: string;
  readonly version: number;
  readonly state: IntakeState;
  readonly form: IntakeForm;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

import type { AnswerValue, IntakeForm } from '@stratum/clinical';

export type SavedAnswer = {
  readonly value: AnswerValue | null;
  readonly revision: number;
  readonly answeredBy?: string | null;
};

/** An intake with its form and answers, as `GET /intakes/:id` gives it. */
export interface Intake {
  readonly id: string;
  readonly version: number;
  readonly status: 'in-progress' | 'submitted' | 'assessed';
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly born: string;
  };
  readonly form: IntakeForm;
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly assessmentId: string | null;
}

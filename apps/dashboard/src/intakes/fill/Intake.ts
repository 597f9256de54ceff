import type { AnswerValue, IntakeForm } from '@stratum/clinical';

export type SavedAnswer = {
  readonly value: AnswerValue | null;
  readonly revision: number;
  readonly answeredBy?: string | null;
};

export type EarlierAnswer = {
  readonly value: AnswerValue;
  readonly from: 'record' | 'intake';
  readonly at: string | null;
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
  /** Known from before, by question; nothing of it counts until it is confirmed. */
  readonly earlier: Readonly<Record<string, EarlierAnswer>>;
  readonly assessmentId: string | null;
}

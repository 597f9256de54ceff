import type { Day } from '@stratum/calendar';
import type { Advice, Answers, IntakeForm, KnownFact } from '@stratum/clinical';
import type { AssessedInput } from './AssessedInput.js';

/** What a specialist found, as the page of an assessment shows it. */
export interface PageExamination {
  readonly id: string;
  readonly version: number;
  readonly phototype: number | null;
  readonly glogau: number | null;
  readonly notes: string;
  readonly corrections: Readonly<Record<string, KnownFact>>;
  readonly examinedBy: string | null;
  readonly examinedAt: string;
}

/** Everything that the tables say about an assessment and its screen shows. */
export interface AssessmentPage {
  readonly id: string;
  readonly version: number;
  readonly state: 'draft' | 'signed';
  readonly patientId: string;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly born: Day;
    readonly allergyNote: string | null;
  };
  readonly intakeId: string;
  readonly onDay: Day;
  readonly form: IntakeForm;
  readonly answers: Answers;
  readonly answeredOn: Day;
  readonly examination: PageExamination | null;
  readonly input: AssessedInput;
  readonly advice: Advice;
  readonly rulebookId: string;
  /** The assessment before this one. */
  readonly previous: { readonly id: string; readonly onDay: Day; readonly input: AssessedInput } | null;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
}

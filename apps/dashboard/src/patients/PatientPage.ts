import type { HeaderFacts, HeaderPatient } from '../layout/PatientHeader';
import type { PatientValues } from './form/PatientValues';

type Days = { readonly earliest: string; readonly ideal: string | null; readonly latest: string | null };

export interface PageSession {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly state: 'planned' | 'booked' | 'done' | 'skipped';
  readonly on: string | null;
  readonly window: Days | null;
}

export interface PagePlan {
  readonly id: string;
  readonly status: string;
  readonly assessmentId: string;
  readonly draftedAt: string;
  readonly cycleDays: number;
  readonly courses: readonly {
    readonly id: string;
    readonly protocolCode: string;
    readonly area: string;
    readonly rhythm: string | null;
    /** Sessions that are paid ahead; null when nothing was noted. */
    readonly prepaid?: number | null;
    readonly sessions: readonly PageSession[];
  }[];
}

export interface PageVisit {
  readonly id: string;
  readonly kind: string;
  readonly protocolCode: string | null;
  readonly label: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
  readonly specialist: { readonly id: string; readonly name: string };
  readonly room: { readonly id: string; readonly name: string };
  readonly urgent: boolean;
  readonly planId?: string | null;
  /** What to do about it, without the reason. */
  readonly instruction?: string | null;
}

export interface PageIntake {
  readonly id: string;
  readonly status: 'in-progress' | 'submitted' | 'assessed';
  readonly openedAt: string;
  readonly openedBy: string | null;
  readonly submittedAt: string | null;
  readonly assessmentId?: string | null;
}

export interface PageDifference {
  readonly field: keyof PatientValues;
  readonly said: string;
  readonly intakeId: string;
  readonly at: string;
}

export interface TimelineEntry {
  readonly at: string;
  readonly kind: string;
  readonly by?: string | null;
  readonly [detail: string]: unknown;
}

/** The page of a patient as the API gives it, shaped by the reader's role. */
export interface PatientPage {
  readonly patient: HeaderPatient & {
    readonly version: number;
    /** Ways in which they do not want to be reached. */
    readonly noMessagesBy?: readonly string[];
  } & {
    readonly [Field in keyof PatientValues]: string | null;
  } & { readonly born: string };
  readonly header: HeaderFacts;
  readonly plans: readonly PagePlan[];
  readonly visits: readonly PageVisit[];
  readonly intakes: readonly PageIntake[];
  /** What the latest intake said otherwise than the record, while nobody has decided. */
  readonly differences: readonly PageDifference[];
  readonly timeline: readonly TimelineEntry[];
}

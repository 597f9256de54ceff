import type { CourseChoice } from '@stratum/clinical';
import type { Rule } from '@stratum/timeline';
import type { StoredCourse, StoredPlan } from './StoredPlan.js';

/** A course that is not stored yet. */
export interface DraftedCourse extends Omit<StoredCourse, 'protocolId' | 'signed'> {
  /** Whether its ideal gap lies outside the range that trials used. */
  readonly outsideTrials: boolean;
}

/** A plan as it follows from choices, with its windows; courses and sessions are named by keys. */
export interface DraftedPlan extends Pick<StoredPlan, 'cycle' | 'constraints' | 'sessions'> {
  readonly courses: readonly DraftedCourse[];
  /** Sessions that have no day until what they wait for is lifted. */
  readonly waiting: readonly { readonly session: string; readonly rule: Rule }[];
  /** Rules that cannot all hold; then there are no windows. */
  readonly conflict: readonly Rule[];
}

/** What a specialist chose. */
export interface DraftRequest {
  readonly choices: readonly CourseChoice[];
  /** The day to start on at best; as soon as possible when left out. */
  readonly startOn?: string | null;
}

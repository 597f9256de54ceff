import type { Day } from '@stratum/calendar';

export type SessionKind = 'treatment' | 'review' | 'maintenance';

/** A missed or cancelled session is `planned` again; `skipped` means that it will not take place. */
export type SessionState = 'planned' | 'booked' | 'done' | 'skipped';

/** One planned treatment of a course: a node of the network. */
export interface PlanSession {
  readonly id: string;
  readonly courseId: string;
  /** Place in its course, from 1. */
  readonly ordinal: number;
  readonly kind: SessionKind;
  readonly state: SessionState;
  /** The day it was done on or is booked for; null while planned or skipped. */
  readonly on: Day | null;
}

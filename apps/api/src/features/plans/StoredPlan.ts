import type { Day } from '@stratum/calendar';
import type { Area, Cycle, Rhythm } from '@stratum/clinical';
import type { SessionKind, SessionState, Window } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import type { PlanState } from './planStates.js';

/** One session as it stands in the tables. */
export interface StoredSession {
  readonly id: string;
  readonly courseId: string;
  /** Place in its course, from 1. */
  readonly ordinal: number;
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly doneOn: Day | null;
  /** The day of its visit while it is booked. */
  readonly bookedOn: Day | null;
  /** As it was last solved. */
  readonly window: Window | null;
  /** The visit that carries it; after a missed or cancelled one null again. */
  readonly visitId: string | null;
  /** What it was done with, when its course has gone on with another version or protocol since; else null. */
  readonly own: OwnProtocol | null;
}

/** The version of a protocol that one session was done with. */
export interface OwnProtocol {
  readonly protocolId: string;
  readonly protocolCode: string;
}

/** One course with the version of the protocol that it was planned with. */
export interface StoredCourse {
  readonly id: string;
  readonly protocolId: string;
  readonly protocolCode: string;
  readonly protocolVersion: number;
  readonly signed: boolean;
  readonly area: Area;
  readonly rhythm: Rhythm | null;
}

/** A plan with its courses and sessions, as every journey that changes it loads it. */
export interface StoredPlan {
  readonly id: string;
  readonly version: number;
  readonly state: PlanState;
  readonly patientId: string;
  readonly assessmentId: string;
  readonly rulebookId: string;
  readonly cycle: Cycle;
  readonly constraints: PlanConstraints;
  readonly courses: readonly StoredCourse[];
  readonly sessions: readonly StoredSession[];
}

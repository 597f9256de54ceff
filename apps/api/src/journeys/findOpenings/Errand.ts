import type { Area, Protocol } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import type { VisitWork } from '../../features/availability/VisitWork.js';

/** A session of a plan that a visit is to carry, with its window as of today. */
export interface ErrandSession {
  readonly id: string;
  readonly window: Window | null;
}

/** One treatment of a visit, in its place. */
export interface ErrandTreatment {
  readonly protocol: Protocol;
  readonly area: Area;
}

/** What one visit is to be booked for. */
export interface Errand {
  /** Tells the visits of one request apart: the id of its first session, else `visit`. */
  readonly key: string;
  readonly work: VisitWork;
  /** None for reviews and consultations: nothing is done to the skin. */
  readonly treatments: readonly ErrandTreatment[];
  readonly sessions: readonly ErrandSession[];
  /** Its plan waits until somebody decides by which versions it goes on: no reason for a day answers that. */
  readonly isUndecided?: boolean;
}

/** The window of its first session; null for a single visit. */
export const windowOf = ({ sessions }: Errand): Window | null => sessions[0]?.window ?? null;

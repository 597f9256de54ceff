import type { Day } from '@stratum/calendar';
import type { AcceptedGap } from './AcceptedGap.js';
import type { Forbidden } from './Forbidden.js';
import type { Gap } from './Gap.js';
import type { Hold } from './Hold.js';
import type { NotAfter } from './NotAfter.js';
import type { NotBefore } from './NotBefore.js';
import type { PatientEvent } from './PatientEvent.js';
import type { PlanSession } from './PlanSession.js';
import type { Separation } from './Separation.js';
import type { Unfit } from './Unfit.js';
import type { Unstaffed } from './Unstaffed.js';

/** A simple temporal network over calendar days. Plain data, JSON in and out; the order inside the lists means nothing. */
export interface Plan {
  readonly sessions: readonly PlanSession[];
  readonly gaps: readonly Gap[];
  readonly separations: readonly Separation[];
  readonly notBefore: readonly NotBefore[];
  readonly notAfter?: readonly NotAfter[];
  readonly forbidden: readonly Forbidden[];
  /** The day a course would best start on, by course. */
  readonly startIdeal?: Readonly<Record<string, Day>>;
  /** The patient's own dates; the holes they cut follow from them. */
  readonly events?: readonly PatientEvent[];
  readonly holds?: readonly Hold[];
  /** Booked sessions whose specialist will be gone. */
  readonly unstaffed?: readonly Unstaffed[];
  /** Booked sessions whose visit is too short for them, or has not the room. */
  readonly unfit?: readonly Unfit[];
  /** Pauses that a specialist has seen and said how to go on after. */
  readonly acceptedGaps?: readonly AcceptedGap[];
}

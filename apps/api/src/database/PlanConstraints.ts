import type { EventKind } from '@stratum/clinical';
import type { Forbidden, Gap, NotBefore, Plan, Separation } from '@stratum/timeline';

/** What the patient calls one of the `events` of a plan. */
export interface NamedEvent {
  id: string;
  kind: EventKind;
  name: string;
}

/** The constraints between the sessions of a plan, as stored with it. Session ids are those of `plan_sessions`. */
export interface PlanConstraints
  extends Pick<Plan, 'notAfter' | 'events' | 'holds' | 'unstaffed' | 'unfit' | 'acceptedGaps'> {
  gaps: readonly Gap[];
  separations: readonly Separation[];
  notBefore: readonly NotBefore[];
  /** Days on which findings put a treatment off, by course. */
  forbidden: readonly Forbidden[];
  startIdeal: Readonly<Record<string, string>>;
  /** One for each of `events`: the timeline knows no words. */
  eventNames?: readonly NamedEvent[];
}

import type { Day } from '@stratum/calendar';
import type { Forbidden } from './Forbidden.js';
import type { Gap } from './Gap.js';
import type { PatientEvent } from './PatientEvent.js';
import type { Rule } from './Rule.js';
import type { Separation } from './Separation.js';
import type { Unfit } from './Unfit.js';

/** What happened to one session of a plan. */
export type SessionOccurrence =
  | { readonly kind: 'done'; readonly session: string; readonly on: Day }
  | { readonly kind: 'missed'; readonly session: string; readonly on: Day }
  | { readonly kind: 'cancelled'; readonly session: string }
  | { readonly kind: 'moved'; readonly session: string; readonly on: Day }
  | { readonly kind: 'booked'; readonly session: string; readonly on: Day }
  /** One session fewer: it will not take place, and what follows it counts from the one before. */
  | { readonly kind: 'skipped'; readonly session: string }
  /** The skin after a session is healed only on `until`, the first allowed day. */
  | { readonly kind: 'healed-late'; readonly session: string; readonly until: Day };

/** The patient's own dates. An event that is known already is replaced. */
export type EventOccurrence =
  | { readonly kind: 'event-added'; readonly event: PatientEvent }
  | { readonly kind: 'event-moved'; readonly event: string; readonly first: Day; readonly last: Day }
  | { readonly kind: 'event-removed'; readonly event: string };

/** Courses are all of the plan when left out. */
export type HoldOccurrence =
  /** All that a finding says from now on; it takes the place of whatever the plan knew of it. */
  | { readonly kind: 'finding-new'; readonly finding: string; readonly holds: readonly FindingHold[] }
  | { readonly kind: 'finding-lifted'; readonly finding: string }
  | { readonly kind: 'paused'; readonly courses?: readonly string[]; readonly from: Day }
  /** `from` is the first day on which treatments are possible again. */
  | { readonly kind: 'resumed'; readonly courses?: readonly string[]; readonly from: Day };

/** Days that a finding closes; `last` is null while it waits for something to heal. */
export type FindingHold = Omit<Forbidden, 'rule'> & { readonly rule: Omit<Rule, 'code'> };

/** A gap before ids of sessions are put to it. */
export type GapDays = Omit<Gap, 'from' | 'to'>;

export type CourseOccurrence =
  /** Nothing more of the plan, or of these courses, will take place. */
  | { readonly kind: 'stopped'; readonly courses?: readonly string[] }
  | ({ readonly kind: 'step-changed' } & CourseStep)
  /** One treatment more at the end of the series, tied like the last one unless `between` says how. */
  | {
      readonly kind: 'session-added';
      readonly course: string;
      readonly id: string;
      readonly between?: readonly GapDays[];
    }
  /** A specialist works on `lastDay` for the last time; sessions booked with them after it are flagged. */
  | { readonly kind: 'specialist-left'; readonly sessions: readonly string[]; readonly lastDay: Day }
  /** Visits were held against what their sessions need by now; `unfit` are those that have not enough. */
  | {
      readonly kind: 'visits-weighed';
      readonly sessions: readonly string[];
      readonly unfit: readonly Unfit[];
    }
  | ({ readonly kind: 'long-gap-answered'; readonly session: string; readonly gapDays: number } & GapAnswer);

/** How the open sessions of a course are tied from now on, because they take another strength or protocol. */
export interface CourseStep {
  readonly course: string;
  /** All gaps inside the course that lead to an open session. Those that lead to a done one stay as they were. */
  readonly gaps: readonly Gap[];
  /** All separations of the open sessions from other courses; unchanged when left out. */
  readonly separations?: readonly Separation[];
}

/** What a specialist decides after a long pause. */
export type GapAnswer =
  | { readonly answer: 'continue' }
  /** The next sessions are a step gentler. */
  | { readonly answer: 'step-back'; readonly step: CourseStep }
  /** The series begins again: so many treatments are added as were done, under these ids. */
  | { readonly answer: 'restart'; readonly course: string; readonly ids: readonly string[] };

/** What happens to a plan. */
export type Occurrence = SessionOccurrence | EventOccurrence | HoldOccurrence | CourseOccurrence;

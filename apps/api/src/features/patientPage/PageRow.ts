import type { Recommendation, Statement } from '@stratum/clinical';
import type { FindingRow } from './FindingRow.js';
import type { PageDifference } from './PageDifference.js';
import type { PageIntake } from './PageIntake.js';
import type { PagePatient } from './PagePatient.js';
import type { PagePlan } from './PagePlan.js';
import type { PageVisit } from './PageVisit.js';
import type { TimelineEntry } from './TimelineEntry.js';
import type { ToldSince } from './ToldSince.js';

/** What is known about when something may be booked. */
export interface Outlook {
  /** The plan under way; null without one. */
  readonly plan: {
    readonly state: string;
    /** The first day of the next session that is not booked yet. */
    readonly nextFrom: string | null;
    /** Sessions for which no day could be found. */
    readonly unsolved: number;
    /** Every treatment that is still open waits for something to be lifted. */
    readonly blocked: boolean;
    /** The days of treatments that are booked. */
    readonly bookedOn: readonly string[];
  } | null;
  /** The latest assessment; null without one. */
  readonly advice: { readonly recommendation: Recommendation } | null;
  /** What was told rules out every treatment that the clinic offers; weighed only without plan and assessment. */
  readonly nothingGoes?: boolean;
  /** A treatment of a visit that is still to come was stopped by the check before it. */
  readonly stopped: boolean;
  /** Answers changed, and nobody has decided yet how a plan goes on. */
  readonly toDecide: boolean;
}

/** One patient's page as the statement gives it; findings and phototype only for readers of the chart. */
export interface PageRow extends PagePatient {
  patient_id: string;
  plans: PagePlan[];
  visits: PageVisit[];
  intakes: PageIntake[];
  differences: PageDifference[];
  allergyStatements: Statement[];
  tickedAllergies: { ticked: unknown; other: unknown } | null;
  toReview: number;
  outlook: Outlook;
  /** Null where the latest assessment has everything that is known. */
  toldSince: ToldSince | null;
  /** As assessed; null before the first assessment. */
  findings?: FindingRow[] | null;
  phototype?: number | null;
  happenings?: TimelineEntry[];
}

import type { Day } from '@stratum/calendar';
import type { StoredPlan } from './StoredPlan.js';
import type { PlanEventHead } from './StoredPlanEvent.js';

/** The written reason for a finding that somebody took responsibility for. */
export interface StoredAcceptance {
  readonly finding: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

/** The visit of a session as the page of a plan shows it. */
export interface PageVisit {
  readonly id: string;
  readonly startsAt: string;
  readonly specialist: { readonly id: string; readonly name: string };
  readonly room: { readonly id: string; readonly name: string };
  readonly state: string;
}

/** Everything that the tables say about a plan and its page shows. */
export interface PlanPage extends StoredPlan {
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly born: Day;
  };
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** Why it was stopped; null while it goes on. */
  readonly stoppedBecause: string | null;
  readonly visits: readonly PageVisit[];
  /** Oldest first. */
  readonly events: readonly PlanEventHead[];
  readonly acceptances: readonly StoredAcceptance[];
}

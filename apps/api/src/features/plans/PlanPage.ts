import type { Day } from '@stratum/calendar';
import type { PageEvent } from './PageEvent.js';
import type { RestsBecauseReply } from './RestsBecauseReply.js';
import type { ReopeningReply } from './reopenings/ReopeningReply.js';
import type { StoredPlan } from './StoredPlan.js';

/** The written reason for a finding that somebody took responsibility for. */
export interface StoredAcceptance {
  readonly finding: string;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

/** Whether a patient had done what was to be done before a session, as told when they came for it. */
export interface StoredTick {
  readonly sessionId: string;
  readonly code: string;
  readonly done: boolean;
  readonly on: Day;
  readonly by: string;
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
  /** Why it rests; null while it does not. */
  readonly pausedBecause: RestsBecauseReply | null;
  readonly visits: readonly PageVisit[];
  /** Oldest first. */
  readonly events: readonly PageEvent[];
  readonly acceptances: readonly StoredAcceptance[];
  /** Changed answers that nobody has decided about yet, oldest first. */
  readonly reopenings: readonly ReopeningReply[];
  /** Latest last. */
  readonly ticks: readonly StoredTick[];
}

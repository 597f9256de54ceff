import type { FindingLike } from '../i18n/FindingLike';
import type { Named, VisitState, VisitWork } from '../visits/Visit';

export type PatientLike = Named & { readonly number: string };

/** A visit of today: what the board needs of it. */
export interface TodayVisit extends VisitWork {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly patient: PatientLike;
  readonly specialist: Named;
  readonly room: Named;
  readonly state: VisitState;
  readonly urgent: boolean;
  readonly startedAt: string | null;
  /** Whether it is with the reader. */
  readonly mine: boolean;
  readonly minutesWaiting: number | null;
  readonly instruction: string | null;
  /** What they answered by the link of a message, until somebody has dealt with it. */
  readonly patientSaid?: 'cannot-come' | 'in-vain' | null;
  /** Readers of the chart only. */
  readonly findings?: readonly FindingLike[];
}

/** A plan that changed answers have re-opened. */
export interface ToDecide {
  readonly planId: string;
  readonly patient: PatientLike;
  readonly news: number;
  readonly flagged: number;
  readonly openedAt: string;
}

export interface Figures {
  readonly visits: number;
  readonly done: number;
  readonly missed: number;
  readonly cancelled: number;
  readonly urgent: number;
  /** 0 to 1; null where there is nothing to count yet. */
  readonly noShowRate30: number | null;
  readonly inWindow90: number | null;
  readonly drift: number;
  readonly due: number;
}

/** The work of today as `GET /today` gives it; parts that a role has not are absent. */
export interface TodayView {
  readonly day: string;
  readonly visits: readonly TodayVisit[];
  readonly intakes?: {
    readonly inProgress: number;
    readonly submitted: number;
    readonly assessed: number;
    readonly recent: readonly {
      readonly id: string;
      readonly patient: Named;
      readonly submittedAt: string;
    }[];
  };
  readonly waitingForSignOff?: {
    readonly assessments: number;
    readonly plans: number;
    readonly protocols: number;
  };
  /** Readers of the chart only; at most ten, the oldest first. */
  readonly toDecide?: readonly ToDecide[];
  readonly figures?: Figures;
}

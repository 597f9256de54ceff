import type { RuleLike } from '../i18n/sayReason';
import type { PlanFinding } from './PlanFinding';
import type { PlanEvent, PlanView } from './PlanView';
import type { Reordered } from './Reordered';
import type { FlagLike } from './sayFlag';

type Days = PlanEvent['changes'][number]['before'];

/** A session that a plan did not have before. */
export interface AddedSession {
  readonly sessionId: string;
  readonly courseId: string;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly ordinal: number;
  readonly after: Days | null;
  readonly rule: RuleLike | null;
  readonly from: string | null;
  readonly days: number | null;
}

/** A booked visit that would not fit the plan, or would be cancelled with it. */
export interface TouchedVisit {
  readonly id: string;
  readonly startsAt: string;
  readonly sessionIds: readonly string[];
  readonly because: FlagLike['kind'] | 'does-not-fit' | 'cancelled';
  readonly days: number | null;
  readonly rule: RuleLike | null;
}

/** What a verb would do to a plan, as `POST /plans/:id/foresee` answers it: nothing of it is stored. */
export interface Foreseen {
  readonly status: PlanView['status'];
  /** Null where the verb is refused for what it is. */
  readonly realignment: {
    readonly changes: PlanEvent['changes'];
    readonly reordered: readonly Reordered[];
    readonly added: readonly AddedSession[];
    readonly asks: readonly { readonly sessionId: string; readonly gapDays: number }[];
  } | null;
  readonly waiting: PlanView['waiting'];
  readonly findings: readonly PlanFinding[];
  readonly visits: readonly TouchedVisit[];
  readonly refusal: {
    readonly status: number;
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  } | null;
}

export type Named = { readonly id: string; readonly name: string };

export type VisitState = 'booked' | 'confirmed' | 'arrived' | 'in-room' | 'done' | 'missed' | 'cancelled';
export type VisitStepName = 'confirm' | 'check-in' | 'start' | 'done' | 'move' | 'miss' | 'cancel' | 'undo';

/** A session that a visit carries, with its place in the course. */
export interface VisitSession {
  readonly id: string;
  readonly ordinal: number;
  readonly of: number;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly protocolCode: string;
  readonly area?: string;
  /** Sessions of its course that are paid ahead; null when nothing was noted. */
  readonly prepaid?: number | null;
  /** It comes after those. */
  readonly beyondPrepaid?: boolean;
}

/** What a visit is for; enough to say it in words. */
export interface VisitWork {
  readonly kind: string;
  readonly protocolCode: string | null;
  readonly sessions: readonly VisitSession[];
}

export interface TreatmentRecord {
  readonly id: string;
  readonly sessionId: string | null;
  readonly protocolCode: string;
  readonly area: string;
  readonly product: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly lot: string | null;
  readonly reaction: string;
  readonly notes: string;
  readonly doneOn: string;
}

/** What was found before a treatment; readers of the chart only. */
export interface VisitCheck {
  readonly outcome: string;
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
  readonly reason: string | null;
  readonly at: string;
  /** What was told of the preparations. */
  readonly steps?: readonly { readonly sessionId: string; readonly code: string; readonly done: boolean }[];
}

/** A visit as `GET /visits/:id` gives it; the last four fields only to readers of the chart. */
export interface Visit extends VisitWork {
  readonly id: string;
  readonly version: number;
  readonly patient: Named & { readonly number: string };
  readonly planId: string | null;
  readonly specialist: Named;
  readonly room: Named;
  readonly devices: readonly Named[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: VisitState;
  readonly urgent: boolean;
  readonly arrivedAt: string | null;
  readonly startedAt: string | null;
  readonly doneAt: string | null;
  readonly cancelReason: string | null;
  /** Whose wish it was; null when nobody said. */
  readonly cancelledBy?: 'patient' | 'clinic' | null;
  /** Minutes from the cancellation to the start. */
  readonly cancelledAhead?: number | null;
  /** What to do about it, without the reason. */
  readonly instruction: string | null;
  /** Why it cannot stay where it is booked, beside its days: who or what is not to be had then. */
  readonly lostTo?: readonly string[];
  /** What they answered by the link of a message, until somebody has dealt with it. */
  readonly patientSaid?: 'cannot-come' | 'in-vain' | null;
  /** The days that its plan has for it; null without a plan, and while its session waits. */
  readonly window?: { readonly earliest: string; readonly latest: string | null } | null;
  /** The last step, while it can be taken back. */
  readonly undoable: string | null;
  readonly urgentReason?: string | null;
  readonly overrideReason?: string | null;
  /** What the reason was given for has changed since: it counts no more. */
  readonly overrideLapsed?: boolean;
  readonly check?: VisitCheck | null;
  readonly records?: readonly TreatmentRecord[];
}

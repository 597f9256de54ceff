import type { Plan } from '@stratum/timeline';
import type { RuleLike } from '../i18n/sayReason';
import type { Because } from '../layout/WhyThisDay';
import type { AwaitedAnswer } from './AwaitedAnswer';
import type { CareStep } from './CareStep';
import type { News, Reopening } from './decide/Reopening';
import type { LifeEvent } from './LifeEvent';
import type { LongGapAsk } from './LongGapAsk';
import type { PlanFinding } from './PlanFinding';
import type { ProtocolOption } from './ProtocolOption';
import type { Reordered } from './Reordered';
import type { FlagLike } from './sayFlag';

type Days = { readonly earliest: string; readonly ideal: string; readonly latest: string | null };
type Named = { readonly id: string; readonly name: string };

export interface PlanWindow extends Days {
  readonly ranges: readonly { readonly first: string; readonly last: string }[];
  readonly because: Because;
}

export interface PlanSession {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: 'treatment' | 'review' | 'maintenance';
  readonly state: 'planned' | 'booked' | 'done' | 'skipped';
  readonly on: string | null;
  readonly window: PlanWindow | null;
  readonly visit: {
    readonly id: string;
    readonly startsAt: string;
    readonly specialist: Named;
    readonly room: Named;
    readonly state: string;
  } | null;
  readonly flag: FlagLike | null;
  readonly healing: { readonly low: number; readonly high: number };
  /** Its own, where it was done with another one than its course goes on with. */
  readonly protocolCode?: string;
  readonly steps?: readonly CareStep[];
  /** Only to readers of the chart. */
  readonly awaits?: readonly AwaitedAnswer[];
}

export interface PlanCourse {
  readonly id: string;
  readonly protocolCode: string;
  readonly protocolVersion: number;
  readonly area: string;
  readonly rhythm: string | null;
  readonly signed: boolean;
  /** What its open sessions can go on with; only to readers of the chart. */
  readonly changeTo?: readonly ProtocolOption[];
  readonly sessions: readonly PlanSession[];
}

export interface PlanEvent {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly changes: readonly {
    readonly sessionId: string;
    readonly before: Days;
    readonly after: Days;
    readonly rule: RuleLike | null;
    /** What the rule counts from, where that is known. */
    readonly from?: string | null;
    readonly days?: number | null;
  }[];
  readonly reordered?: readonly Reordered[];
  /** What it was about; each of it where it says something. */
  readonly about?: {
    readonly sessionIds: readonly string[];
    readonly courseId: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly name: string | null;
    readonly answer: string | null;
    readonly undoes: string | null;
  };
  readonly undoable: boolean;
  readonly undone: boolean;
}

/** A plan as `GET /plans/:id` gives it; findings and acceptances only to readers of the chart. */
export interface PlanView {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'approved' | 'paused' | 'stopped' | 'completed';
  readonly patient: Named & { readonly number: string; readonly born: string };
  readonly assessmentId: string;
  readonly draftedBy: string;
  readonly draftedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly pausedFrom: string | null;
  /** Only to readers of the chart. */
  readonly stoppedBecause?: string | null;
  /** Why it rests, with the findings that it was decided on; readers of the chart only. */
  readonly pausedBecause?: { readonly reason: string | null; readonly news: readonly News[] } | null;
  readonly cycle: { readonly days: number; readonly low: number; readonly high: number };
  readonly courses: readonly PlanCourse[];
  readonly findings?: readonly PlanFinding[];
  /** Undecided changes of answers and rules; only to readers of the chart. */
  readonly reopenings?: readonly Reopening[];
  /** What was signed since a draft was made; only to readers of the chart. */
  readonly newFigures?: readonly News[];
  readonly events: readonly PlanEvent[];
  /** What happens in the patient's life, and until when its sessions are safe. */
  readonly patientEvents: readonly LifeEvent[];
  /** Open sessions without a day, and what they wait for. */
  readonly waiting: readonly { readonly sessionId: string; readonly rule: RuleLike }[];
  readonly asks?: readonly LongGapAsk[];
  /** The plan as the engine reads it, to try things out in the browser; only to readers of the chart. */
  readonly timeline?: { readonly plan: Plan; readonly askBeyond: number };
}

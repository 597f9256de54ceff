import type { News } from '../decide/Reopening';

/** A plan of the worklist. What is known of the patient is there for readers of the chart only. */
export interface ListedPlan {
  readonly id: string;
  readonly status: string;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly courses: readonly {
    readonly protocolCode: string;
    readonly done: number;
    readonly booked: number;
    readonly of: number;
  }[];
  readonly nextOn: string | null;
  readonly toBook: boolean;
  readonly draftedAt: string;
  readonly draftedBy: string;
  /** How late the session is that is farthest out, and since when one is. */
  readonly drift: { readonly since: string; readonly days: number } | null;
  /** When it was paused or stopped. */
  readonly endedAt: string | null;
  readonly reopenedAt: string | null;
  readonly news?: readonly News[];
  readonly because?: { readonly reason: string | null; readonly news: readonly News[] } | null;
}

import type { Visit } from './Visit';

type Days = { readonly earliest: string; readonly ideal: string; readonly latest: string | null };

/** What a step moved in the plan of the visit. */
export interface Realignment {
  readonly eventId: string | null;
  readonly planId: string;
  readonly changes: readonly {
    readonly sessionId: string;
    readonly before: Days;
    readonly after: Days;
    readonly rule: { readonly code: string; readonly source?: string } | null;
  }[];
  readonly flags: readonly {
    readonly sessionId: string;
    readonly kind: 'too-early' | 'drift' | 'no-specialist' | 'does-not-fit';
    readonly days: number | null;
    readonly on: string;
  }[];
  readonly asks: readonly { readonly sessionId: string; readonly gapDays: number }[];
}

/** A visit after a step, and what moved because of it. */
export interface VisitStep {
  readonly visit: Visit;
  readonly realignment?: Realignment | null;
}

import type { AddedSession } from '../../Foreseen';
import type { PlanEvent, PlanView } from '../../PlanView';
import type { Reordered } from '../../Reordered';

/** What a step in the patient's life did to the plan, as the server answers it. */
export interface Outcome {
  readonly plan: PlanView;
  readonly realignment: {
    readonly eventId: string;
    readonly planId: string;
    readonly version: number;
    readonly changes: PlanEvent['changes'];
    readonly reordered?: readonly Reordered[];
    readonly added?: readonly AddedSession[];
    readonly flags: readonly {
      readonly sessionId: string;
      readonly kind: 'too-early' | 'drift' | 'no-specialist' | 'does-not-fit';
      readonly days: number | null;
      readonly on: string;
    }[];
    readonly asks: readonly { readonly sessionId: string; readonly gapDays: number }[];
  };
}

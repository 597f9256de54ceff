import type { Window } from '@stratum/timeline';

/** The sessions of a plan at one moment: what an undo puts back. */
export interface PlanSnapshot {
  sessions: readonly {
    id: string;
    state: 'planned' | 'booked' | 'done' | 'skipped';
    doneOn: string | null;
    window: Window | null;
    visitId: string | null;
  }[];
}

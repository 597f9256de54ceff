import type { Window } from '@stratum/timeline';
import type { PlanConstraints } from './PlanConstraints.js';

/** A plan and its sessions at one moment: what an undo puts back. */
export interface PlanSnapshot {
  state: string;
  constraints: PlanConstraints;
  sessions: readonly {
    id: string;
    state: 'planned' | 'booked' | 'done' | 'skipped';
    doneOn: string | null;
    bookedOn: string | null;
    window: Window | null;
    visitId: string | null;
  }[];
}

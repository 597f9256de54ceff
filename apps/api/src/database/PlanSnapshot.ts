import type { Rhythm } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import type { PlanConstraints } from './PlanConstraints.js';

/** A plan and its sessions at one moment: what an undo puts back. */
export interface PlanSnapshot {
  state: string;
  constraints: PlanConstraints;
  /** What the courses went on with; missing where it was taken before that could change. */
  courses?: readonly {
    id: string;
    protocolId: string;
    protocolCode: string;
    protocolVersion: number;
    signed: boolean;
    rhythm: Rhythm | null;
  }[];
  /** Sessions that are not in it were added later. */
  sessions: readonly {
    id: string;
    ordinal?: number;
    state: 'planned' | 'booked' | 'done' | 'skipped';
    doneOn: string | null;
    bookedOn: string | null;
    window: Window | null;
    visitId: string | null;
    own?: { protocolId: string; protocolCode: string } | null;
  }[];
}

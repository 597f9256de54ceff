import type { PlanFinding } from './PlanFinding';

/** A signed protocol that a course could go on with, held against what it is done with now. */
export interface ProtocolOption {
  readonly code: string;
  /** The depth of a peel, the material of a filler. */
  readonly group: string;
  readonly strength: 'gentler' | 'alike' | 'stronger';
  /** Days of visible healing. */
  readonly downtime: { readonly low: number; readonly high: number };
  readonly gapIdeal: number;
  readonly gapShortest: number;
  /** Concerns of the patient that call for it. */
  readonly serves: readonly string[];
  /** Gravest first; an absolute one rules it out. */
  readonly findings: readonly PlanFinding[];
  readonly performed: boolean;
  /** Whether what is booked is made for another length or another room. */
  readonly otherVisit: boolean;
}

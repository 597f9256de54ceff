import type { Protocol, Rulebook } from '@stratum/clinical';

/** What is to be done in a visit. A review may name the treatments that it looks at. */
export interface VisitWork {
  readonly kind: 'consultation' | 'review' | 'treatment';
  /** At least one for a treatment; several are done one after the other. */
  readonly protocols: readonly Protocol[];
  /** Where consultations and reviews get their minutes from. */
  readonly visitKinds: Rulebook['visitKinds'];
  /** Devices that it is done with, by id; each is taken for as long as the specialist. */
  readonly deviceIds: readonly string[];
  /** Minutes of the specialist beyond what the work needs; none when left out. */
  readonly extraMinutes?: number;
}

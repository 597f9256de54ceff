import type { Recommendation } from '@stratum/clinical';
import type { FindingRow } from '../../features/patientPage/FindingRow.js';

/** What counts about a patient by what is known today. */
export interface Weighed {
  /** Null while nobody was assessed and nothing that was told speaks against anything. */
  readonly findings: FindingRow[] | null;
  /** Null where a plan says what comes next, and where nobody was assessed. */
  readonly recommendation: Recommendation | null;
  /** What was told rules out every treatment that is signed; looked at only where nobody was assessed or planned. */
  readonly nothingGoes?: boolean;
}

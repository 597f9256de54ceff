import type { Day } from '@stratum/calendar';
import type { AdviceInput, Catalogue, ClinicPolicy } from '@stratum/clinical';

/** What findings are evaluated with: what is known of the patient today, and the clinic's versions and policy. */
export interface ClinicalBasis {
  readonly today: Day;
  readonly known: AdviceInput;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
}

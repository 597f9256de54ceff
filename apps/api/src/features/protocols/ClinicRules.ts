import type { ClinicPolicy } from '@stratum/clinical';
import type { ClinicCatalogue } from './ClinicCatalogue.js';

/** Everything of a clinic that a clinical decision reads beside the patient. */
export interface ClinicRules extends ClinicCatalogue {
  readonly policy: ClinicPolicy;
}

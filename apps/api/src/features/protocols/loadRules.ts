import { type ClinicPolicy, policyOf } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { CatalogueVersions } from './ClinicCatalogue.js';
import type { ClinicRules } from './ClinicRules.js';
import { loadCatalogue } from './loadCatalogue.js';

/**
 * The catalogue of a clinic, or given versions of it, with the policy of the house; what the
 * house has not decided is as the rulebook proposes.
 * @throws Problem 404 `not_found`
 */
export async function loadRules(
  reader: Reader,
  clinicId: string,
  versions?: CatalogueVersions,
): Promise<ClinicRules> {
  const [clinic] = await rowsOf<{ policy: Partial<ClinicPolicy> }>(
    reader,
    'select policy from clinics where clinic_id = $1',
    [clinicId],
  );
  if (clinic === undefined) throw notFound('clinic');
  const catalogue = await loadCatalogue(reader, clinicId, versions);
  return { ...catalogue, policy: { ...policyOf(catalogue.catalogue.rulebook), ...clinic.policy } };
}

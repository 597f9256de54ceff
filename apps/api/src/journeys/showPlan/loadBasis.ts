import type { Day } from '@stratum/calendar';
import type { ConcernCode, Statement } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { CatalogueVersions } from '../../features/protocols/ClinicCatalogue.js';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { loadRules } from '../../features/protocols/loadRules.js';
import { notFound } from '../../http/problems/notFound.js';

/**
 * What decides about a plan today: what is known of the patient by now, with the concerns of the assessment
 * that the plan follows from, and the rules of the clinic, or the versions that the plan was made with.
 * @throws Problem 404 `not_found`
 */
export async function loadBasis(
  reader: Reader,
  clinicId: string,
  of: { patientId: string; assessmentId: string; versions?: CatalogueVersions },
  today: Day,
): Promise<ClinicalBasis & { rules: ClinicRules; statements: readonly Statement[] }> {
  const rules = await loadRules(reader, clinicId, of.versions);
  const { known, statements } = await loadKnown(reader, clinicId, of.patientId, today);
  const [assessment] = await rowsOf<{ concerns: ConcernCode[] }>(
    reader,
    `select input -> 'concerns' as concerns from assessments where clinic_id = $1 and id = $2`,
    [clinicId, of.assessmentId],
  );
  if (assessment === undefined) throw notFound('assessment');
  const { concerns } = assessment;
  const { catalogue, policy } = rules;
  return { today, known: { ...known, concerns }, catalogue, policy, rules, statements };
}

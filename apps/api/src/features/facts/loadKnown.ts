import type { Day } from '@stratum/calendar';
import type { Reader } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import { loadKnownOf } from './loadKnownOf.js';
import type { PatientKnown } from './PatientKnown.js';

/**
 * What counts of everything that is known about a patient. It writes no audit: what shows it to somebody does.
 * @param today in the zone of the clinic
 * @param intakeId whose concerns count; the latest intake that was handed in when left out
 * @throws Problem 404
 */
export async function loadKnown(
  reader: Reader,
  clinicId: string,
  patientId: string,
  today: Day,
  intakeId: string | null = null,
): Promise<PatientKnown> {
  const known = (await loadKnownOf(reader, clinicId, [patientId], today, intakeId))(patientId);
  if (known === null) throw notFound('patient');
  return known;
}

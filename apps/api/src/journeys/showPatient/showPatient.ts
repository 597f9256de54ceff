import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { loadPatientPage } from '../../features/patientPage/loadPatientPage.js';
import type { PatientPage } from '../../features/patientPage/PatientPage.js';
import { toPatientPage } from '../../features/patientPage/toPatientPage.js';
import { weighPatient } from './weighPatient.js';

/**
 * Everything about one patient, with what counts today: as it was assessed, or weighed anew where something was
 * said, examined or done since. Who does not read the chart sees no finding; for them it is weighed only where no plan
 * says when something may be booked.
 * @throws Problem 404 `not_found`
 */
export async function showPatient(
  database: Database,
  actor: Actor,
  patientId: string,
  today: Day,
): Promise<PatientPage> {
  const chart = actor.permissions.has('chart.read');
  const row = await loadPatientPage(database, actor, patientId);
  const { outlook, toldSince } = row;
  if (toldSince === null || !(chart || outlook.plan === null)) return toPatientPage(row, chart, today);
  const weighed = await weighPatient(database, actor.clinicId, patientId, toldSince, today);
  const { findings, recommendation, nothingGoes = false } = weighed;
  const advice = recommendation === null ? outlook.advice : { recommendation };
  return toPatientPage({ ...row, findings, outlook: { ...outlook, advice, nothingGoes } }, chart, today);
}

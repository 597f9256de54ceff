import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { notFound } from '../../http/problems/notFound.js';
import type { PageRow } from './PageRow.js';
import { pageStatement } from './pageStatement.js';

/**
 * Reads everything about one patient that the page shows to this reader, as one look at them.
 * @throws Problem 404 `not_found`
 */
export async function loadPatientPage(database: Database, actor: Actor, patientId: string): Promise<PageRow> {
  const key = [actor.clinicId, patientId];
  const [row] = await disclose<PageRow>(
    database,
    actor,
    { action: 'see', subject: 'patient', subjectId: patientId },
    actor.permissions.has('chart.read')
      ? { text: pageStatement.chart, values: [...key, actor.clinic.timeZone] }
      : { text: pageStatement.desk, values: key },
  );
  if (row === undefined) throw notFound('patient');
  return row;
}

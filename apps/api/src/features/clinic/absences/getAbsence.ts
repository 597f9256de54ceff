import type { Reader } from '../../../database/Reader.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { AbsenceReply } from './AbsenceReply.js';
import { absenceSource } from './absenceSource.js';

const { columns, from, within } = absenceSource;
const QUERY = `select ${columns} from ${from} where ${within} and a.id = $2`;

/** @throws Problem 404 */
export async function getAbsence(tx: Reader, clinicId: string, id: string): Promise<AbsenceReply> {
  const [absence] = await tx.query<AbsenceReply[]>(QUERY, [clinicId, id]);
  if (absence === undefined) throw notFound('absence');
  return {
    ...absence,
    startsAt: new Date(absence.startsAt).toISOString(),
    endsAt: new Date(absence.endsAt).toISOString(),
  };
}

import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { ReevaluationReply } from './ReevaluationReply.js';
import { fromReevaluations, reevaluationColumns } from './reevaluationColumns.js';

/**
 * How far one re-evaluation is.
 * @throws Problem 404 `not_found`
 */
export async function findReevaluation(
  reader: Reader,
  clinicId: string,
  id: string,
): Promise<ReevaluationReply> {
  const text = `select ${reevaluationColumns} ${fromReevaluations} and r.id = $2`;
  const [row] = await rowsOf<ReevaluationReply>(reader, text, [clinicId, id]);
  if (row === undefined) throw notFound('re-evaluation');
  return row;
}

import type { EntityManager } from 'typeorm';
import { notFound } from '../../http/problems/notFound.js';
import { callColumns, callJoins } from './callColumns.js';
import type { CallRow } from './toCallReply.js';

/**
 * A worried call, locked until the transaction ends.
 * @throws Problem 404
 */
export async function loadCall(tx: EntityManager, clinicId: string, id: string): Promise<CallRow> {
  const [row] = await tx.query(
    `select ${callColumns} from worried_calls c ${callJoins}
     where c.clinic_id = $1 and c.id = $2 for no key update of c`,
    [clinicId, id],
  );
  if (row === undefined) throw notFound('worried call');
  return row;
}

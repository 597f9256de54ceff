import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { ProtocolReply } from './ProtocolReply.js';
import type { ProtocolRow } from './ProtocolRow.js';
import { fromProtocols, protocolColumns } from './protocolColumns.js';
import { toProtocolReply } from './toProtocolReply.js';

/**
 * One version of a protocol.
 * @throws Problem 404 `not_found`
 */
export async function findProtocol(reader: Reader, clinicId: string, id: string): Promise<ProtocolReply> {
  const text = `select ${protocolColumns} ${fromProtocols} and v.id = $2`;
  const [row] = await rowsOf<ProtocolRow>(reader, text, [clinicId, id]);
  if (row === undefined) throw notFound('protocol');
  return toProtocolReply(row);
}

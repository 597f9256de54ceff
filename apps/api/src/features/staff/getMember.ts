import type { Reader } from '../../database/Reader.js';
import { notFound } from '../../http/problems/notFound.js';
import type { MemberReply } from './MemberReply.js';
import { memberColumns } from './memberColumns.js';

/** @throws Problem 404 */
export async function getMember(reader: Reader, clinicId: string, id: string): Promise<MemberReply> {
  const [member] = await reader.query<MemberReply[]>(
    `select ${memberColumns} from memberships m join accounts a on a.id = m.account_id
     where m.clinic_id = $1 and m.id = $2`,
    [clinicId, id],
  );
  if (member === undefined) throw notFound('member of the staff');
  return member;
}

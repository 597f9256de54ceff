import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { ProtocolReply } from './ProtocolReply.js';
import type { RulebookReply } from './SheetReply.js';

/** The plans that are looked at again when these versions are signed: drafts, approved and paused ones. */
const STATEMENT = /* sql */ `
  select count(*)::integer as count from plans p
  where p.clinic_id = $1 and p.state in ('draft', 'approved', 'paused')
    and (p.rulebook_id <> $4::uuid or exists (
      select from courses c join protocols v on v.clinic_id = c.clinic_id and v.id = c.protocol_id
      where c.clinic_id = p.clinic_id and c.plan_id = p.id and v.code = any($2) and c.protocol_id <> all($3::uuid[])))`;

/** How many plans under way would follow, if everything that waits for a signature were signed. */
export async function countFollowers(
  reader: Reader,
  clinicId: string,
  protocols: readonly ProtocolReply[],
  rulebook: Pick<RulebookReply, 'id' | 'status'>,
): Promise<number> {
  const waiting = protocols.filter(({ status }) => status === 'unsigned');
  const isWaiting = rulebook.status === 'unsigned';
  if (waiting.length === 0 && !isWaiting) return 0;
  const [row] = await rowsOf<{ count: number }>(reader, STATEMENT, [
    clinicId,
    waiting.map(({ code }) => code),
    waiting.map(({ id }) => id),
    isWaiting ? rulebook.id : null,
  ]);
  return row?.count ?? 0;
}

import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { Problem } from '../../http/problems/Problem.js';

/** Without the rulebook nobody has said how far treatments keep from each other; it is told last. */
const UNSIGNED = /* sql */ `
  select code from protocols
  where clinic_id = $1 and id = any($2) and state <> 'signed' and signed_at is null
  union all
  select 'rulebook' where not exists (select from rulebooks where clinic_id = $1 and signed_at is not null)`;

/**
 * Lets only signed versions be booked: figures that nobody has taken responsibility for can be planned with,
 * but treat nobody. That goes for protocols and for the rulebook.
 * @param protocolIds ids of versions, such as those of the courses of a plan
 * @throws Problem 409 `protocol_unsigned` with their codes
 */
export async function requireSigned(
  reader: Reader,
  clinicId: string,
  protocolIds: readonly string[],
): Promise<void> {
  const unsigned = await rowsOf<{ code: string }>(reader, UNSIGNED, [clinicId, protocolIds]);
  if (unsigned.length === 0) return;
  const codes = unsigned.map(({ code }) => code);
  const named = codes.filter((code) => code !== 'rulebook').sort();
  const protocols = named.length > 0 ? named : codes;
  throw new Problem(409, 'protocol_unsigned', 'The medical lead has not signed these protocols yet.', {
    details: { protocols },
  });
}

import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { Problem } from '../../http/problems/Problem.js';

/**
 * Lets only signed versions be booked: figures that nobody has taken responsibility for can be planned with,
 * but treat nobody.
 * @param protocolIds ids of versions, such as those of the courses of a plan
 * @throws Problem 409 `protocol_unsigned` with their codes
 */
export async function requireSigned(
  reader: Reader,
  clinicId: string,
  protocolIds: readonly string[],
): Promise<void> {
  const unsigned = await rowsOf<{ code: string }>(
    reader,
    `select code from protocols
     where clinic_id = $1 and id = any($2) and state <> 'signed' and signed_at is null order by code`,
    [clinicId, protocolIds],
  );
  if (unsigned.length === 0) return;
  const protocols = unsigned.map(({ code }) => code);
  throw new Problem(409, 'protocol_unsigned', 'The medical lead has not signed these protocols yet.', {
    details: { protocols },
  });
}

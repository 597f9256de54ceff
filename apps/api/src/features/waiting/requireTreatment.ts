import type { EntityManager } from 'typeorm';
import { invalid } from '../../http/problems/invalid.js';
import { Problem } from '../../http/problems/Problem.js';

const STATEMENT = /* sql */ `
  select bool_or(state = 'signed') as signed,
    exists (select from rulebooks where clinic_id = $1 and signed_at is not null) as ruled
  from protocols where clinic_id = $1 and code = $2 and state <> 'retired'`;

/**
 * A treatment outside of plans can be waited for when it could be booked: by a protocol and rules that were signed.
 * @throws Problem 400, 409 `protocol_unsigned` with what is not signed
 */
export async function requireTreatment(tx: EntityManager, clinicId: string, code: string): Promise<void> {
  const [found] = await tx.query(STATEMENT, [clinicId, code]);
  if (found.signed === null) throw invalid({ protocolCode: { code: 'not_a_choice' } });
  if (found.signed && found.ruled) return;
  throw new Problem(409, 'protocol_unsigned', 'The medical lead has not signed these protocols yet.', {
    details: { protocols: found.signed ? ['rulebook'] : [code] },
  });
}

import type { Actor } from '../../access/Actor.js';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import type { NamedReply } from '../../features/visits/NamedReply.js';

const MOST = 6;

const STATEMENT = /* sql */ `
  select id, display_name as name from memberships
  where clinic_id = $1 and active and (id = $2 or $3 and may_override and 'specialist' = any(roles))
    and (not $3 or may_override)
  order by id = $2 desc, display_name limit ${MOST}`;

/**
 * Whom to ask about a move: who may go against the rule, the specialist of the visit first among them; where no reason
 * would do, that specialist.
 */
export function findDeciders(
  reader: Reader,
  { clinicId }: Actor,
  { specialistId }: LockedVisit,
  goesWithReason: boolean,
): Promise<NamedReply[]> {
  return rowsOf<NamedReply>(reader, STATEMENT, [clinicId, specialistId, goesWithReason]);
}

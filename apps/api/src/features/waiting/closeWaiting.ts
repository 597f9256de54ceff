import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { rowsOf } from '../../database/rowsOf.js';
import { auditEntries, type ChangedEntry } from './auditEntries.js';

/** A visit that was booked just now. */
export interface WaitedFor {
  readonly id: string;
  readonly kind: string;
  readonly protocolCode: string | null;
  readonly sessionIds: readonly string[];
}

const STATEMENT = /* sql */ `
  with closed as (
    update waiting_entries set visit_id = $3, wants_earlier = false, closed_by = $4, closed_at = $5
    where clinic_id = $1 and patient_id = $2 and closed_at is null
      and (session_id = any($6::uuid[]) or (session_id is null and not wants_earlier and kind = $7
        and (protocol_code is null or protocol_code = $8) and $6::uuid[] = '{}'))
    returning id, patient_id as "patientId")
  select * from closed`;

/** Who has got a visit waits no longer for it: their entries close with it, whoever booked it and from wherever. */
export async function closeWaiting(
  tx: EntityManager,
  actor: AuditActor,
  patientId: string,
  visits: readonly WaitedFor[],
  at: Date,
): Promise<void> {
  for (const { id, kind, protocolCode, sessionIds } of visits) {
    const values = [actor.clinicId, patientId, id, actor.membershipId, at, sessionIds, kind, protocolCode];
    await auditEntries(tx, actor, 'close', await rowsOf<ChangedEntry>(tx, STATEMENT, values));
  }
}

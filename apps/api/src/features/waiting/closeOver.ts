import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { rowsOf } from '../../database/rowsOf.js';
import { auditEntries, type ChangedEntry } from './auditEntries.js';

/** What somebody is about to wait for. */
export interface WantedWait {
  readonly patientId: string;
  readonly kind: string;
  readonly sessionId: string | null;
  readonly protocolCode: string | null;
  readonly visitId: string | null;
}

const STATEMENT = /* sql */ `
  with over as (
    update waiting_entries e set closed_by = $3, closed_at = $4
    where e.clinic_id = $1 and e.patient_id = $2 and e.closed_at is null and e.until <= $5::date
      and (e.session_id = $6 or $6::uuid is null and e.session_id is null
        and case when $7::uuid is not null then e.wants_earlier and e.visit_id = $7
          else not e.wants_earlier and e.kind = $8 and e.protocol_code is not distinct from $9::text end)
    returning id, patient_id as "patientId")
  select * from over`;

/** A wait for the same whose last day has passed stands on no list: it does not keep anybody from waiting anew. */
export async function closeOver(
  tx: EntityManager,
  actor: AuditActor,
  { patientId, kind, sessionId, protocolCode, visitId }: WantedWait,
  { today, at }: { readonly today: Day; readonly at: number },
): Promise<void> {
  const { clinicId, membershipId } = actor;
  const values = [
    clinicId,
    patientId,
    membershipId,
    new Date(at),
    today,
    sessionId,
    visitId,
    kind,
    protocolCode,
  ];
  await auditEntries(tx, actor, 'close', await rowsOf<ChangedEntry>(tx, STATEMENT, values));
}

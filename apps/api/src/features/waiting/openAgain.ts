import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../audit/AuditActor.js';
import { rowsOf } from '../../database/rowsOf.js';
import { auditEntries, type ChangedEntry } from './auditEntries.js';
import { whyMoot } from './whyMoot.js';

/** What was undone: the step of a visit that had given it an earlier time, or a visit that was booked by mistake. */
export type Undone = { readonly stepId: string } | { readonly visitId: string };

const open = (condition: string) => /* sql */ `
  with again as (
    update waiting_entries e set closed_by = null, closed_at = null, closed_with = null,
      visit_id = case when e.wants_earlier then e.visit_id end
    where e.clinic_id = $1 and e.closed_at is not null and ${condition} and ${whyMoot} is null
    returning e.id, e.patient_id as "patientId")
  select * from again`;

const BY_STEP = open('e.closed_with = $2');
/** A visit that was cancelled and came back has closed two waits for one thing: the last of them is the one that counts. */
const BY_VISIT = open(/* sql */ `e.visit_id = $2 and not e.wants_earlier
      and not exists (select from waiting_entries l where l.clinic_id = e.clinic_id and l.visit_id = e.visit_id
        and not l.wants_earlier and l.closed_at is not null and l.session_id is not distinct from e.session_id
        and (l.closed_at, l.id) > (e.closed_at, e.id))`);

/** Who waited until something was booked or moved waits again when that is undone, unless it has become moot since. */
export async function openAgain(tx: EntityManager, actor: AuditActor, undone: Undone): Promise<void> {
  const [statement, id] = 'stepId' in undone ? [BY_STEP, undone.stepId] : [BY_VISIT, undone.visitId];
  const opened = await rowsOf<ChangedEntry>(tx, statement, [actor.clinicId, id]);
  await auditEntries(tx, actor, 'open-again', opened);
}

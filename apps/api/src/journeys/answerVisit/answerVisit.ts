import { dayAt } from '@stratum/calendar';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { visitInstruction } from '../../database/fragments/visitInstruction.js';
import { newId } from '../../database/newId.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { takeStep } from '../../features/visits/takeStep.js';
import type { VisitState } from '../../features/visits/VisitState.js';
import { type Asking, findLink, useLink } from './findLink.js';
import type { AnsweredVisitReply } from './LinkedVisitReply.js';
import { linkNotValid } from './linkNotValid.js';

/** As the audit names who answers; by the id it is the patient. */
const BY_LINK = 'Patient, by link';

/** Whoever is here, or is not to come, has nothing to answer any more. */
const ANSWERED: readonly VisitState[] = ['booked', 'confirmed'];

/**
 * The patient says that they come, which confirms the visit, or that they cannot: then the desk is to call, and
 * nothing is cancelled by itself. Who would come in vain, because the visit is not to take place as booked, is called
 * too; why is not told here.
 * @throws Problem 404 `link_not_valid`, 429 `slow_down`
 */
export async function answerVisit(
  database: Database,
  asking: Asking,
  coming: boolean,
  requestId: string,
): Promise<AnsweredVisitReply> {
  const link = await findLink(database, asking);
  const { clinicId, visitId, patientId } = link;
  const at = new Date(asking.now);
  return database.transaction(async (tx) => {
    // The desk may act on the visit in the same moment: what counts is how it is then.
    const visit = await lockVisit(tx, clinicId, visitId, null);
    if (!ANSWERED.includes(visit.state)) throw linkNotValid();
    const [{ version, zone, held }] = await tx.query(
      `select v.version, c.time_zone as zone, (${visitInstruction}) is not null as held from visits v join clinics c on c.clinic_id = v.clinic_id
       where v.clinic_id = $1 and v.id = $2`,
      [clinicId, visitId],
    );
    const answer = !coming ? 'not-coming' : held ? 'to-be-called' : 'coming';
    await useLink(tx, link, asking, coming ? 'coming' : 'not-coming');
    const actor = { clinicId, membershipId: patientId, name: BY_LINK, requestId };
    if (answer === 'coming') {
      if (visit.state === 'booked') await takeStep(tx, actor, visit, 'confirm', at);
      return { answer };
    }
    const reason = coming ? 'in-vain' : 'cannot-come';
    await tx.query(
      `insert into calls (clinic_id, id, patient_id, visit_id, reason, key, due_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (clinic_id, key) do nothing`,
      [
        ...[clinicId, newId(), patientId, visitId, reason, `${reason}:${visitId}:${version}`],
        ...[dayAt(asking.now, zone), at],
      ],
    );
    const about = { subject: 'visit', subjectId: visitId, patientIds: [patientId] };
    await recordAudit(tx, actor, { action: reason, ...about });
    return { answer };
  });
}

import { dayAt } from '@stratum/calendar';
import { recordAudit } from '../../audit/recordAudit.js';
import type { Database } from '../../database/Database.js';
import { newId } from '../../database/newId.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { takeStep } from '../../features/visits/takeStep.js';
import { type Asking, findLink, useLink } from './findLink.js';
import type { AnsweredVisitReply } from './LinkedVisitReply.js';
import { linkNotValid } from './linkNotValid.js';

/** As the audit names who answers; by the id it is the patient. */
const BY_LINK = 'Patient, by link';

/**
 * The patient says that they come, which confirms the visit, or that they cannot: then the desk is to call, and
 * nothing is cancelled by itself.
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
  const answer = coming ? 'coming' : 'not-coming';
  await database.transaction(async (tx) => {
    const [{ version, zone }] = await tx.query(
      `select v.version, c.time_zone as zone from visits v join clinics c on c.clinic_id = v.clinic_id
       where v.clinic_id = $1 and v.id = $2`,
      [clinicId, visitId],
    );
    const visit = await lockVisit(tx, clinicId, visitId, version).catch((error: { status?: number }) => {
      throw error.status === 412 ? linkNotValid() : error;
    });
    await useLink(tx, link, asking, answer);
    const actor = { clinicId, membershipId: patientId, name: BY_LINK, requestId };
    if (coming && visit.state === 'booked') await takeStep(tx, actor, visit, 'confirm', at);
    if (!coming) {
      await tx.query(
        `insert into calls (clinic_id, id, patient_id, visit_id, reason, key, due_on, created_at)
         values ($1, $2, $3, $4, 'cannot-come', $5, $6, $7) on conflict (clinic_id, key) do nothing`,
        [
          clinicId,
          newId(),
          patientId,
          visitId,
          `cannot-come:${visitId}:${version}`,
          dayAt(asking.now, zone),
          at,
        ],
      );
      const about = { subject: 'visit', subjectId: visitId, patientIds: [patientId] };
      await recordAudit(tx, actor, { action: 'cannot-come', ...about });
    }
  });
  return { answer };
}

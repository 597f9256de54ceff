import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { FactReply } from './FactReply.js';
import { factColumns, factJoins } from './factColumns.js';

const LOCK = /* sql */ `
  select code, origin, reviewed_at, taken_back_at from patient_facts
  where clinic_id = $1 and id = $2 and patient_id = $3 for no key update`;

const REVIEW = /* sql */ `
  with f as (
    update patient_facts set reviewed_by = coalesce(reviewed_by, $4), reviewed_at = coalesce(reviewed_at, $5)
    where clinic_id = $1 and id = $2 and patient_id = $3 returning *
  )
  select ${factColumns} from f ${factJoins}`;

/**
 * A specialist has looked at what the desk wrote down: from now on it counts like the patient's own word. Doing it
 * twice changes nothing.
 * @param now milliseconds since 1970
 * @throws Problem 404, or 409 `wrong_state` for a fact that needs no review
 */
export async function reviewFact(
  tx: EntityManager,
  actor: Actor,
  fact: { patientId: string; id: string },
  now: number,
): Promise<FactReply> {
  const key = [actor.clinicId, fact.id, fact.patientId];
  const [before] = await tx.query(LOCK, key);
  if (before === undefined) throw notFound('fact');
  if (before.origin !== 'desk') throw wrongState('fact', before.origin, 'review');
  if (before.taken_back_at !== null) throw wrongState('fact', 'taken-back', 'review');
  const [after] = await tx.query(REVIEW, [...key, actor.membershipId, new Date(now)]);
  await recordAudit(tx, actor, {
    ...{ action: before.reviewed_at === null ? 'review' : 'see', subject: 'fact', subjectId: fact.id },
    ...{ patientIds: [fact.patientId], fields: [before.code] },
  });
  return after;
}

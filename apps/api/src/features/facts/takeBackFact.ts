import { type Day, dayAt } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import { notFound } from '../../http/problems/notFound.js';
import { notPermitted } from '../../http/problems/notPermitted.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { FactReply } from './FactReply.js';
import { factColumns, factJoins } from './factColumns.js';

/** A specialist has decided with it, whether they said so of the fact itself or not. */
const DECIDED_WITH = /* sql */ `exists (select from assessments a
      where a.clinic_id = f.clinic_id and a.patient_id = f.patient_id and a.signed_at > f.recorded_at)
    or exists (select from plans p left join plan_reopenings o on o.clinic_id = p.clinic_id and o.plan_id = p.id
      where p.clinic_id = f.clinic_id and p.patient_id = f.patient_id
        and (p.approved_at > f.recorded_at or o.decided_at > f.recorded_at))`;

const LOCK = /* sql */ `
  select f.code, f.origin, f.recorded_by as "recordedBy", f.recorded_at as "recordedAt",
    f.reviewed_at is not null or ${DECIDED_WITH} as "isLookedAt", f.taken_back_at as "takenBackAt"
  from patient_facts f where f.clinic_id = $1 and f.id = $2 and f.patient_id = $3 for no key update of f`;

const TAKE_BACK = /* sql */ `
  with f as (
    update patient_facts set taken_back_by = coalesce(taken_back_by, $4), taken_back_at = coalesce(taken_back_at, $5)
    where clinic_id = $1 and id = $2 and patient_id = $3 returning *
  )
  select ${factColumns} from f ${factJoins}`;

interface Told {
  readonly code: string;
  readonly origin: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly isLookedAt: boolean;
  readonly takenBackAt: Date | null;
}

/**
 * Takes back what was written down by mistake. It stays in the record, with who took it back; what counts is what was
 * known without it, and where nothing was known that is "unknown", never "no". A specialist may do so at any time, who
 * wrote it down on the same day and only while no specialist has looked at it or decided with it. Doing it twice changes nothing.
 * @throws Problem 403, 404, or 409 `wrong_state` for what was not told at the desk, or was looked at or told earlier
 */
export async function takeBackFact(
  tx: EntityManager,
  actor: Actor,
  fact: { patientId: string; id: string },
  { today, at }: { today: Day; at: number },
): Promise<FactReply> {
  const key = [actor.clinicId, fact.id, fact.patientId];
  const [before]: Told[] = await tx.query(LOCK, key);
  if (before === undefined) throw notFound('fact');
  requireOwn(actor, before, today);
  const [after]: FactReply[] = await tx.query(TAKE_BACK, [...key, actor.membershipId, new Date(at)]);
  await recordAudit(tx, actor, {
    ...{ action: before.takenBackAt === null ? 'take-back' : 'see', subject: 'fact', subjectId: fact.id },
    ...{ patientIds: [fact.patientId], fields: [before.code] },
  });
  return after as FactReply;
}

function requireOwn(actor: Actor, { origin, recordedBy, recordedAt, isLookedAt }: Told, today: Day): void {
  const mayAll = actor.permissions.has('chart.write');
  if (!mayAll && recordedBy !== actor.membershipId) throw notPermitted('chart.write');
  if (origin !== 'desk') throw wrongState('fact', origin, 'take-back');
  if (mayAll) return;
  if (isLookedAt) throw wrongState('fact', 'reviewed', 'take-back');
  const toldOn = dayAt(recordedAt.getTime(), actor.clinic.timeZone);
  if (toldOn !== today) throw wrongState('fact', 'told-earlier', 'take-back');
}

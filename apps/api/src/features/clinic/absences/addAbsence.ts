import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { newId } from '../../../database/newId.js';
import { invalid } from '../../../http/problems/invalid.js';
import { notFound } from '../../../http/problems/notFound.js';
import type { AbsenceBody } from './AbsenceBody.js';
import type { AddedAbsence } from './AbsenceReply.js';
import { requireOwnOrManager } from './requireOwnOrManager.js';

const INSIDE = /* sql */ `
  select count(distinct k.visit_id)::integer as visits from claims k
  join visits v on v.clinic_id = k.clinic_id and v.id = k.visit_id
  where k.clinic_id = $1 and k.resource_id = $2 and k.during && tstzrange($3, $4)
    and v.state not in ('missed', 'cancelled')`;

/** Writes down that somebody or something is not there, and tells how many visits that touches. */
export async function addAbsence(tx: EntityManager, actor: Actor, body: AbsenceBody): Promise<AddedAbsence> {
  const { resourceId } = body;
  requireOwnOrManager(actor, resourceId);
  const [startsAt, endsAt] = [new Date(body.startsAt), new Date(body.endsAt)];
  if (startsAt >= endsAt) throw invalid({ endsAt: { code: 'ends_before_start' } });
  const [resource] = await tx.query(
    `select kind from resources where clinic_id = $1 and id = $2 and kind <> 'patient'`,
    [actor.clinicId, resourceId],
  );
  if (resource === undefined) throw notFound('person, room or device');
  const id = newId();
  await tx.query(
    'insert into absences (clinic_id, id, resource_id, starts_at, ends_at, reason) values ($1, $2, $3, $4, $5, $6)',
    [actor.clinicId, id, resourceId, startsAt, endsAt, body.reason ?? null],
  );
  await recordAudit(tx, actor, { action: 'add-absence', subject: resource.kind, subjectId: resourceId });
  const [inside] = await tx.query(INSIDE, [actor.clinicId, resourceId, startsAt, endsAt]);
  return {
    id,
    resourceId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    reason: body.reason ?? null,
    visitsInside: inside.visits,
  };
}

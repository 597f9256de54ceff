import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { recordAudit } from '../../audit/recordAudit.js';
import type { ListQuery } from '../../http/lists/ListQuery.js';
import type { AuditEventReply } from './AuditEventReply.js';

/** Counting goes no further: nobody pages through more than this. */
const COUNTED = 10_000;

const COLUMNS = /* sql */ `
  e.id, e.at, e.actor_id as "actorId", e.actor_name as "actorName", e.action, e.subject,
  e.subject_id as "subjectId", e.fields, coalesce((
    select jsonb_agg(jsonb_build_object('id', p.id, 'number', 'P-' || lpad(p.number::text, 6, '0'),
      'name', concat_ws(' ', p.given, p.family)) order by p.number)
    from patients p where p.clinic_id = e.clinic_id and p.id = any(e.patient_ids[1:10])), '[]') as patients`;

/**
 * One page of the audit; looking at it is itself an event, about every patient on the page. Specialists see
 * what they did themselves, managers everything.
 */
export async function findAuditEvents(
  tx: EntityManager,
  actor: Actor,
  query: ListQuery,
): Promise<{ rows: AuditEventReply[]; offset: number; total: number }> {
  const own = actor.permissions.has('audit.verify') ? '' : ' and e.actor_id = $2';
  const within = `from audit_events e where e.clinic_id = $1 and ($2::uuid is not null)${own}${query.where}`;
  const values = [actor.clinicId, actor.membershipId, ...query.values];
  const { orderBy, limit, offset } = query;
  const rows: AuditEventReply[] = await tx.query(
    `select ${COLUMNS} ${within} order by ${orderBy}, e.id desc limit ${limit} offset ${offset}`,
    values,
  );
  const [{ total }] = await tx.query(
    `select count(*)::integer as total from (select 1 ${within} limit ${COUNTED}) counted`,
    values,
  );
  const patientIds = [...new Set(rows.flatMap(({ patients }) => patients.map(({ id }) => id)))];
  if (patientIds.length > 0) await recordAudit(tx, actor, { action: 'see', subject: 'audit', patientIds });
  return { rows, offset, total };
}

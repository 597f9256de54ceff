import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../../../audit/AuditActor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { messageChannel } from '../../../database/fragments/messageChannel.js';
import { newId } from '../../../database/newId.js';

/** What somebody is to be told of a visit by telephone. */
export interface ToTell {
  readonly visitId: string;
  readonly reason: 'moved' | 'no-place' | 'as-before';
  /** When it was to begin, as its patient knows it; null where they were told that it has no place. */
  readonly wasAt: Date | null;
  /** When it begins now; null where no place was found. */
  readonly nowAt: Date | null;
}

/** The time that a patient knows who was moved before and has not heard of that, neither by call nor by message. */
const UNHEARD = /* sql */ `select k.was_at from calls k
  where t.reason = 'moved' and k.clinic_id = $1 and k.visit_id = v.id and k.state = 'open' and k.was_at is not null
    and k.now_at = t."wasAt" and k.reason in ('moved', 'no-contact') and k.outcome is distinct from 'left-word'
    and not exists (select from message_visits mv join messages m on m.clinic_id = mv.clinic_id and m.id = mv.message_id
      where mv.clinic_id = $1 and mv.visit_id = v.id and m.state = 'sent'
        and (mv.tells ->> 'startsAt')::timestamptz = k.now_at)
  order by k.id desc limit 1`;

/**
 * Who minds calls is not called about a time of which a message tells them; else somebody decides whether to tell
 * them. What stands on the list already is not listed twice.
 */
const STATEMENT = /* sql */ `
  insert into calls (clinic_id, id, patient_id, visit_id, reason, about, key, due_on, was_at, now_at, created_at)
  select $1, t.id, v.patient_id, v.id,
    case when 'call' = any(p.no_messages_by) then 'no-contact' else t.reason end,
    case when 'call' = any(p.no_messages_by) and t."nowAt" is not null then 'change' end,
    'told:' || t.id, $3::date, coalesce(h.was_at, t."wasAt"), t."nowAt", $4
  from jsonb_to_recordset($2::jsonb) t(id uuid, "visitId" uuid, reason text, "wasAt" timestamptz, "nowAt" timestamptz)
    join visits v on v.clinic_id = $1 and v.id = t."visitId"
    join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    left join message_settings s on s.clinic_id = v.clinic_id
    left join lateral (${UNHEARD}) h on true
  where (not 'call' = any(p.no_messages_by) or t."nowAt" is null or ${messageChannel} = 'call')
    and (h.was_at is null or h.was_at <> t."nowAt")
    and not exists (select from calls k where k.clinic_id = $1 and k.visit_id = v.id and k.state = 'open'
      and k.reason in (t.reason, 'no-contact') and k.was_at is not distinct from coalesce(h.was_at, t."wasAt")
      and k.now_at is not distinct from t."nowAt")
  returning id, patient_id as "patientId"`;

/**
 * Puts patients of locked visits on the call list, whom a change of the clinic's touches.
 * @returns the ids of the calls
 */
export async function askToCall(
  tx: EntityManager,
  actor: AuditActor,
  toTell: readonly ToTell[],
  { today, at }: { readonly today: string; readonly at: number },
): Promise<string[]> {
  if (toTell.length === 0) return [];
  const rows = toTell.map((one) => ({ id: newId(), ...one }));
  const made: { id: string; patientId: string }[] = await tx.query(STATEMENT, [
    ...[actor.clinicId, JSON.stringify(rows), today, new Date(at)],
  ]);
  for (const { id, patientId } of made) {
    await recordAudit(tx, actor, {
      ...{ action: 'create', subject: 'call', subjectId: id, patientIds: [patientId] },
    });
  }
  return made.map(({ id }) => id);
}

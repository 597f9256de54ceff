import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../access/Actor.js';
import { recordAudit } from '../../../audit/recordAudit.js';
import { staleRecord } from '../../../http/problems/staleRecord.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import type { CallReply } from './CallReply.js';
import { callColumns, callSource } from './callColumns.js';

/** A call as somebody saw it. */
export interface SeenCall {
  readonly id: string;
  readonly version: number;
}

export type CallStep = 'reached' | 'not-reached' | 'left-word' | 'undo';

const NOTED = `note = $4::text, changed_by = $5::uuid, changed_at = $6::timestamptz, before = to_jsonb(o) - 'before'`;

/** About a time of today or tomorrow they are called again today. */
const AGAIN = `${NOTED}, attempts = k.attempts + 1,
    due_on = $7::date + case when (least(k.was_at, k.now_at) at time zone $8)::date <= $7::date + 1 then 0 else 1 end`;

/** Who does not answer is called again, also where word was left; whatever was noted last can be taken back. */
const SET: Readonly<Record<CallStep, string>> = {
  reached: `state = 'reached', outcome = 'reached', ${NOTED}`,
  'not-reached': `outcome = 'not-reached', ${AGAIN}`,
  'left-word': `outcome = 'left-word', ${AGAIN}`,
  undo: `state = o.before ->> 'state', attempts = (o.before ->> 'attempts')::integer, outcome = o.before ->> 'outcome',
    due_on = (o.before ->> 'due_on')::date, note = o.before ->> 'note', before = null,
    changed_by = (o.before ->> 'changed_by')::uuid, changed_at = (o.before ->> 'changed_at')::timestamptz`,
};

/**
 * Notes what came of a call, or takes the last note back.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export async function noteCall(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenCall,
  step: CallStep,
  { note, today, at }: { note: string | null; today: string; at: number },
): Promise<CallReply> {
  const { clinicId, membershipId } = actor;
  const [held] = await tx.query(
    `select state, before is not null as undoable from calls where clinic_id = $1 and id = $2 and version = $3 for update`,
    [clinicId, id, version],
  );
  if (held === undefined) throw await staleRecord(tx, clinicId, 'call', 'calls', id);
  const isAllowed = step === 'undo' ? held.undoable : held.state === 'open';
  if (!isAllowed) throw wrongState('call', held.state, step);
  await tx.query(
    `update calls k set ${SET[step]}, version = k.version + 1
     from calls o where o.clinic_id = k.clinic_id and o.id = k.id and k.clinic_id = $1 and k.id = $2 and k.version = $3
       and ($4::text, $5::uuid, $6::timestamptz, $7::date, $8::text)
         is not distinct from ($4::text, $5::uuid, $6::timestamptz, $7::date, $8::text)`,
    [clinicId, id, version, note, membershipId, new Date(at), today, actor.clinic.timeZone],
  );
  const [{ patient_id: patientId, ...call }] = await tx.query(
    `select ${callColumns} ${callSource} and k.id = $2`,
    [clinicId, id],
  );
  const about = { subject: 'call', subjectId: id, patientIds: [patientId] };
  await recordAudit(tx, actor, { action: step, ...about, fields: ['state'] });
  return call;
}

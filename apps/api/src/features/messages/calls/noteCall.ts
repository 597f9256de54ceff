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

export type CallStep = 'reached' | 'not-reached' | 'undo';

/** Who is not reached is called again tomorrow; whatever was noted last can be taken back. */
const SET: Readonly<Record<CallStep, string>> = {
  reached: `state = 'reached', note = $4::text, before = to_jsonb(o) - 'before'`,
  'not-reached': `attempts = k.attempts + 1, due_on = $7::date + 1, note = $4::text, before = to_jsonb(o) - 'before'`,
  undo: `state = o.before ->> 'state', attempts = (o.before ->> 'attempts')::integer,
    due_on = (o.before ->> 'due_on')::date, note = o.before ->> 'note', before = null`,
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
    `update calls k set ${SET[step]}, version = k.version + 1, changed_by = $5, changed_at = $6
     from calls o where o.clinic_id = k.clinic_id and o.id = k.id and k.clinic_id = $1 and k.id = $2 and k.version = $3
       and ($4::text, $7::date) is not distinct from ($4::text, $7::date)`,
    [clinicId, id, version, note, membershipId, new Date(at), today],
  );
  const [{ patient_id: patientId, ...call }] = await tx.query(
    `select ${callColumns} ${callSource} and k.id = $2`,
    [clinicId, id],
  );
  const about = { subject: 'call', subjectId: id, patientIds: [patientId] };
  await recordAudit(tx, actor, { action: step, ...about, fields: ['state'] });
  return call;
}

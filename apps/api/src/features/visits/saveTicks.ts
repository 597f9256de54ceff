import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';

/** Whether one preparation for a session was done. */
export interface NewTick {
  readonly sessionId: string;
  readonly code: string;
  readonly done: boolean;
}

/** Keeps what was told of the preparations when the patient came; told again for the same visit, the last counts. */
export async function saveTicks(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  visitId: string,
  ticks: readonly NewTick[],
  at: Date,
): Promise<void> {
  if (ticks.length === 0) return;
  const rows = ticks.map(({ sessionId, code, done }) => ({ id: newId(), sessionId, code, done }));
  await tx.query(
    `insert into care_step_ticks (clinic_id, id, visit_id, session_id, step_code, done, noted_by, noted_at)
     select $1, t.id, $2, t."sessionId", t.code, t.done, $4, $5
     from jsonb_to_recordset($3::jsonb) as t (id uuid, "sessionId" uuid, code text, done boolean)
     on conflict (clinic_id, visit_id, session_id, step_code)
       do update set done = excluded.done, noted_by = excluded.noted_by, noted_at = excluded.noted_at`,
    [actor.clinicId, visitId, JSON.stringify(rows), actor.membershipId, at],
  );
}

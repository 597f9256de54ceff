import type { EntityManager } from 'typeorm';
import { packConstraints } from './packConstraints.js';
import type { StoredPlan } from './StoredPlan.js';
import { storedWindow } from './storedWindow.js';

/**
 * Writes state, cycle, constraints and sessions of a locked plan and counts its version up.
 * @returns the new version
 */
export async function savePlan(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  plan: StoredPlan,
  now?: number,
): Promise<number> {
  await tx.query(
    `update plan_sessions s set state = n.state, done_on = n."doneOn", booked_on = n."bookedOn",
       "window" = nullif(n."window", 'null'), earliest_on = (n."window" ->> 'earliest')::date,
       ideal_on = (n."window" ->> 'ideal')::date, latest_on = (n."window" ->> 'latest')::date,
       protocol_id = (n.own ->> 'protocolId')::uuid
     from jsonb_to_recordset($3::jsonb)
       as n (id uuid, state text, "doneOn" date, "bookedOn" date, "window" jsonb, own jsonb)
     where s.clinic_id = $1 and s.plan_id = $2 and s.id = n.id`,
    [
      actor.clinicId,
      plan.id,
      JSON.stringify(plan.sessions.map((one) => ({ ...one, window: storedWindow(one) }))),
    ],
  );
  const [[row]] = await tx.query(
    `update plans set state = $3, constraints = $4, version = version + 1, updated_by = $5,
       updated_at = coalesce($6, now()), cycle = $7
     where clinic_id = $1 and id = $2 returning version`,
    [
      actor.clinicId,
      plan.id,
      plan.state,
      JSON.stringify(packConstraints(plan.constraints)),
      actor.membershipId,
      now === undefined ? null : new Date(now),
      JSON.stringify(plan.cycle),
    ],
  );
  return row.version;
}

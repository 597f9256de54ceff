import type { EntityManager } from 'typeorm';
import { insertClaims } from './insertClaims.js';
import type { NewVisit } from './NewVisit.js';

/** Writes booked visits, what they take and the sessions they carry. Resources must be locked already. */
export async function insertVisits(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  visits: readonly NewVisit[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into visits (clinic_id, id, patient_id, plan_id, kind, protocol_code, specialist_id, room_id,
       starts_at, ends_at, state, urgent, urgent_reason, override_reason, created_by,
       created_at, updated_at)
     select $1, v.id, v."patientId", v."planId", v.kind, v."protocolCode", v."specialistId", v."roomId",
       v."startsAt", v."endsAt", 'booked', v."urgentReason" is not null, v."urgentReason", v."overrideReason", $2, $4, $4
     from jsonb_to_recordset($3) as v(id uuid, "patientId" uuid, "planId" uuid, kind text, "protocolCode" text,
       "specialistId" uuid, "roomId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "urgentReason" text,
       "overrideReason" text)`,
    [actor.clinicId, actor.membershipId, JSON.stringify(visits), at],
  );
  const claims = visits.flatMap(({ id, claims: spans }) => spans.map((span) => ({ ...span, visitId: id })));
  await insertClaims(tx, actor.clinicId, claims);
  const carried = visits.flatMap(({ id, sessionIds }) =>
    sessionIds.map((sessionId) => [id, sessionId] as const),
  );
  if (carried.length === 0) return;
  await tx.query(
    `insert into visit_sessions (clinic_id, visit_id, session_id)
     select $1, c.visit_id, c.session_id from unnest($2::uuid[], $3::uuid[]) as c(visit_id, session_id)`,
    [actor.clinicId, carried.map(([visitId]) => visitId), carried.map(([, sessionId]) => sessionId)],
  );
}

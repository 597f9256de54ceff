import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { NewVisit } from './NewVisit.js';
import { saveNotice } from './notices/saveNotice.js';

const STATEMENT = /* sql */ `
  with booked as (
    insert into visits (clinic_id, id, patient_id, plan_id, kind, protocol_code, specialist_id, room_id,
      starts_at, ends_at, state, urgent, urgent_reason, override_reason,
      override_rules, overridden_at, overridden_by, created_by, created_at, updated_at)
    select $1, v.id, v."patientId", v."planId", v.kind, v."protocolCode", v."specialistId", v."roomId",
      v."startsAt", v."endsAt", 'booked', v."urgentReason" is not null, v."urgentReason", v."overrideReason",
      v."overrideRules", case when v."overrideReason" is not null then $4::timestamptz end,
      case when v."overrideReason" is not null then $2::uuid end, $2, $4, $4
    from jsonb_to_recordset($3) as v(id uuid, "patientId" uuid, "planId" uuid, kind text, "protocolCode" text,
      "specialistId" uuid, "roomId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "urgentReason" text,
      "overrideReason" text, "overrideRules" jsonb)
  ), claimed as (
    insert into claims (clinic_id, id, visit_id, resource_id, role, during, exclusive)
    select $1, c.id, c."visitId", c."resourceId", c.role,
      tstzrange(to_timestamp(c."from" * 60), to_timestamp(c."to" * 60)), c.exclusive
    from jsonb_to_recordset($5) as c(id uuid, "visitId" uuid, "resourceId" uuid, role text,
      "from" bigint, "to" bigint, exclusive boolean)
  )
  insert into visit_sessions (clinic_id, visit_id, session_id)
  select $1, s."visitId", s."sessionId" from jsonb_to_recordset($6) as s("visitId" uuid, "sessionId" uuid)`;

/**
 * Writes booked visits, what they take and the sessions they carry, in one statement, and one message that tells
 * their patient of all of them. Resources must be locked
 * already; the exclusion constraint is the last word (23P01 becomes 409 `opening_taken`).
 */
export async function insertVisits(
  tx: EntityManager,
  actor: { clinicId: string; membershipId: string },
  visits: readonly NewVisit[],
  at: Date,
): Promise<void> {
  const claims = visits.flatMap(({ id: visitId, claims: spans }) =>
    spans.map((span) => ({ ...span, visitId, id: newId() })),
  );
  const carried = visits.flatMap(({ id: visitId, sessionIds }) =>
    sessionIds.map((sessionId) => ({ visitId, sessionId })),
  );
  await tx.query(STATEMENT, [
    actor.clinicId,
    actor.membershipId,
    JSON.stringify(visits),
    at,
    JSON.stringify(claims),
    JSON.stringify(carried),
  ]);
  const ahead = visits.filter(({ startsAt }) => Date.parse(startsAt) > at.getTime());
  for (const patientId of new Set(ahead.map((visit) => visit.patientId))) {
    const told = ahead
      .filter((visit) => visit.patientId === patientId)
      .map(({ id: visitId, startsAt, specialistId }) => ({
        visitId,
        knew: null,
        tells: { startsAt: new Date(startsAt).toISOString(), specialistId },
      }));
    await saveNotice(tx, actor, patientId, 'confirmation', told, at);
  }
}

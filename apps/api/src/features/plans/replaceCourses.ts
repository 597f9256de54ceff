import type { EntityManager } from 'typeorm';
import type { DraftedPlan } from './DraftedPlan.js';

/** Writes the courses and sessions of a draft in the place of those it had; nothing is booked on a draft. */
export async function replaceCourses(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  { courses, sessions }: DraftedPlan,
  protocolIds: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.query('delete from courses where clinic_id = $1 and plan_id = $2', [clinicId, planId]);
  const rows = courses.map(({ id, protocolCode, area, rhythm }, position) => {
    return { id, protocolId: protocolIds[protocolCode], area, rhythm, position };
  });
  await tx.query(
    `insert into courses (clinic_id, id, plan_id, protocol_id, area, rhythm, "position")
     select $1, c.id, $2, c."protocolId", c.area, c.rhythm, c."position"
     from jsonb_to_recordset($3::jsonb)
       as c (id uuid, "protocolId" uuid, area text, rhythm text, "position" smallint)`,
    [clinicId, planId, JSON.stringify(rows)],
  );
  await tx.query(
    `insert into plan_sessions (clinic_id, id, plan_id, course_id, ordinal, kind, state, "window",
       earliest_on, ideal_on, latest_on)
     select $1, s.id, $2, s."courseId", s.ordinal, s.kind, s.state, s."window",
       (s."window" ->> 'earliest')::date, (s."window" ->> 'ideal')::date, (s."window" ->> 'latest')::date
     from jsonb_to_recordset($3::jsonb)
       as s (id uuid, "courseId" uuid, ordinal smallint, kind text, state text, "window" jsonb)`,
    [clinicId, planId, JSON.stringify(sessions)],
  );
}

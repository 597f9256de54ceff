import type { EntityManager } from 'typeorm';
import type { StoredPlan } from './StoredPlan.js';

/**
 * Writes what of a locked plan is more than states, days and windows: sessions that were added or are taken out
 * again, their places, and the protocols that its courses go on with. `savePlan` writes the rest, after it.
 */
export async function reshapePlan(
  tx: EntityManager,
  clinicId: string,
  before: StoredPlan,
  after: StoredPlan,
): Promise<void> {
  const then = new Map(before.sessions.map((session) => [session.id, session]));
  const kept = new Set(after.sessions.map(({ id }) => id));
  const gone = before.sessions.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const added = after.sessions.filter(({ id }) => !then.has(id));
  const moved = after.sessions.filter(({ id, ordinal }) => (then.get(id)?.ordinal ?? ordinal) !== ordinal);
  if (gone.length > 0) {
    await tx.query('delete from plan_sessions where clinic_id = $1 and plan_id = $2 and id = any($3)', [
      clinicId,
      before.id,
      gone,
    ]);
  }
  await movePlaces(tx, clinicId, before.id, moved);
  await addSessions(tx, clinicId, before.id, added);
  await changeCourses(tx, clinicId, before, after);
}

/** Two sessions of a course never have the same place, not even while they change: out of the way first. */
async function movePlaces(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  moved: StoredPlan['sessions'],
): Promise<void> {
  if (moved.length === 0) return;
  const ids = moved.map(({ id }) => id);
  await tx.query(
    'update plan_sessions set ordinal = -ordinal where clinic_id = $1 and plan_id = $2 and id = any($3)',
    [clinicId, planId, ids],
  );
  await tx.query(
    `update plan_sessions s set ordinal = n.ordinal
     from jsonb_to_recordset($3::jsonb) as n (id uuid, ordinal smallint)
     where s.clinic_id = $1 and s.plan_id = $2 and s.id = n.id`,
    [clinicId, planId, JSON.stringify(moved)],
  );
}

async function addSessions(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  added: StoredPlan['sessions'],
): Promise<void> {
  if (added.length === 0) return;
  await tx.query(
    `insert into plan_sessions (clinic_id, id, plan_id, course_id, ordinal, kind, state)
     select $1, n.id, $2, n."courseId", n.ordinal, n.kind, n.state
     from jsonb_to_recordset($3::jsonb) as n (id uuid, "courseId" uuid, ordinal smallint, kind text, state text)`,
    [clinicId, planId, JSON.stringify(added)],
  );
}

async function changeCourses(
  tx: EntityManager,
  clinicId: string,
  before: StoredPlan,
  { courses }: StoredPlan,
): Promise<void> {
  const changed = courses.filter((course) => {
    const then = before.courses.find(({ id }) => id === course.id);
    return then?.protocolId !== course.protocolId || then.rhythm !== course.rhythm;
  });
  if (changed.length === 0) return;
  await tx.query(
    `update courses c set protocol_id = n."protocolId", rhythm = n.rhythm
     from jsonb_to_recordset($3::jsonb) as n (id uuid, "protocolId" uuid, rhythm text)
     where c.clinic_id = $1 and c.plan_id = $2 and c.id = n.id`,
    [clinicId, before.id, JSON.stringify(changed)],
  );
}

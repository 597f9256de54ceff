import { randomUUID } from 'node:crypto';

const AT_ONCE = 100;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Makes more plans like one: its courses and sessions with ids of their own, for the same patient.
 * @param {<Row>(text: string, values: unknown[]) => Promise<Row[]>} query
 * @param {string} planId
 * @param {number} copies
 */
export async function copyPlans(query, planId, copies) {
  /** @type {{ plan: string, own: string[] }[]} */
  const [found] = await query(
    `select jsonb_build_object('plan', to_jsonb(p),
        'courses', (select jsonb_agg(to_jsonb(c)) from courses c where c.clinic_id = p.clinic_id and c.plan_id = p.id),
        'sessions', (select jsonb_agg(to_jsonb(s)) from plan_sessions s
          where s.clinic_id = p.clinic_id and s.plan_id = p.id))::text as plan,
      array(select p.id union all select id from courses where clinic_id = p.clinic_id and plan_id = p.id
        union all select id from plan_sessions where clinic_id = p.clinic_id and plan_id = p.id) as own
     from plans p where p.id = $1`,
    [planId],
  );
  if (found === undefined) throw new Error('no such plan');
  for (let at = 0; at < copies; at += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, copies - at) }, () => JSON.parse(copyOf(found)));
    await query('insert into plans select * from jsonb_populate_recordset(null::plans, $1)', [
      JSON.stringify(made.map(({ plan }) => plan)),
    ]);
    await query('insert into courses select * from jsonb_populate_recordset(null::courses, $1)', [
      JSON.stringify(made.flatMap(({ courses }) => courses)),
    ]);
    await query('insert into plan_sessions select * from jsonb_populate_recordset(null::plan_sessions, $1)', [
      JSON.stringify(made.flatMap(({ sessions }) => sessions)),
    ]);
  }
}

/** @param {{ plan: string, own: string[] }} found */
function copyOf({ plan, own }) {
  const ids = new Map(own.map((id) => [id, randomUUID()]));
  return plan.replaceAll(UUID, (id) => ids.get(id) ?? id);
}

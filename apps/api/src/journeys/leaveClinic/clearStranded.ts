import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { lockPlan } from '../../features/plans/lockPlan.js';
import type { Moment } from '../findOpenings/Moment.js';
import { clearUnstaffed } from './clearUnstaffed.js';

const STRANDED = /* sql */ `
  select s.plan_id as "planId", array_agg(s.id order by s.id) as sessions
  from visits v
    join visit_sessions vs on vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
    join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id and s.state = 'booked'
    join plans n on n.clinic_id = s.clinic_id and n.id = s.plan_id
  where v.clinic_id = $1 and v.specialist_id = $2
    and n.constraints -> 'unstaffed' @> jsonb_build_array(jsonb_build_object('session', s.id))
  group by s.plan_id order by s.plan_id`;

/** Takes the flags off that plans have because a specialist left: they are here again, or stay after all. */
export async function clearStranded(
  tx: EntityManager,
  actor: Actor,
  specialistId: string,
  moment: Moment,
): Promise<void> {
  const { clinicId } = actor;
  const plans: { planId: string; sessions: string[] }[] = await tx.query(STRANDED, [clinicId, specialistId]);
  for (const { planId, sessions } of plans) {
    await lockPlan(tx, clinicId, planId);
    await clearUnstaffed(tx, actor, { planId, sessions }, moment);
  }
}

import type { Day } from '@stratum/calendar';
import type { Chance } from '../Chance.js';
import { onDay } from '../stage/onDay.js';
import { openDay } from '../stage/openDay.js';
import type { Stage } from '../stage/Stage.js';
import { bookPlan } from '../steps/bookPlan.js';
import { attend } from './attend.js';
import type { Story } from './Story.js';

/** Of all who are called because a review or a repeat is due, so many come; the others stay on the list. */
const COMES = 0.75;

/** After a series: reviews and repeats, each booked when it is due, for as long as the patient comes. */
export async function* comeBack(stage: Stage, planId: string, chance: Chance): Story {
  for (let due = await nextDue(stage, planId); due !== null; due = await nextDue(stage, planId)) {
    const calls = onDay(stage, openDay(stage, due.earliest), chance.whole(9 * 60, 17 * 60));
    const now = yield calls;
    if (!chance.happens(COMES)) return;
    const desk = chance.oneOf(stage.receptionists);
    const [visit] = await bookPlan(stage, desk, { planId, sessionIds: [due.id] }, now);
    if (visit === undefined) return;
    const { outcome } = yield* attend(stage, visit, chance);
    if (outcome !== 'done') return;
  }
}

/** The open session whose window begins first; null while something is still booked, or nothing is left. */
async function nextDue(stage: Stage, planId: string): Promise<{ id: string; earliest: Day } | null> {
  const [next] = await stage.database.read<{ id: string; earliest: Day | null; booked: boolean }>(
    `select id, earliest_on as earliest, exists (select from plan_sessions o
       where o.clinic_id = s.clinic_id and o.plan_id = s.plan_id and o.state = 'booked') as booked
     from plan_sessions s where clinic_id = $1 and plan_id = $2 and state = 'planned' and earliest_on is not null
     order by earliest_on, ordinal limit 1`,
    [stage.manager.clinicId, planId],
  );
  if (next === undefined || next.booked || next.earliest === null) return null;
  return { id: next.id, earliest: next.earliest };
}

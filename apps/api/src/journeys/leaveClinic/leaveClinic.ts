import { addDays, type Day, earliestDay } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { MemberReply } from '../../features/staff/MemberReply.js';
import { setLastDay } from '../../features/staff/setLastDay.js';
import { setMemberActive } from '../../features/staff/setMemberActive.js';
import { invalid } from '../../http/problems/invalid.js';
import type { Moment } from '../findOpenings/Moment.js';
import { clearStranded } from './clearStranded.js';
import type { LeaveBody } from './LeaveBody.js';
import type { LeftReply } from './LeftReply.js';
import { lockWithPlans } from './lockWithPlans.js';
import { strandVisits } from './strandVisits.js';

/** A member as they were looked at. */
export interface SeenMember {
  readonly id: string;
  readonly version: number;
}

/**
 * Shuts a member out at once: what is booked with them from today on needs somebody else.
 * @throws Problem 404, 409 `wrong_state`, `last_manager`, 412 `stale`
 */
export async function shutOut(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenMember,
  moment: Moment,
): Promise<LeftReply> {
  await lockWithPlans(tx, actor.clinicId, id);
  const member = await setMemberActive(tx, actor, id, version, false, moment.at);
  return { ...member, stranded: await strandAfresh(tx, actor, member, moment) };
}

/**
 * Lets a member in again: what is still booked with them is theirs again, until they leave where that is known.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export async function letIn(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenMember,
  moment: Moment,
): Promise<MemberReply> {
  await lockWithPlans(tx, actor.clinicId, id);
  const member = await setMemberActive(tx, actor, id, version, true, moment.at);
  await strandAfresh(tx, actor, member, moment);
  return member;
}

/**
 * A member leaves after a day, or stays after all: nothing is booked with them after it, and what is booked already
 * needs somebody else.
 * @throws Problem 400 on a day that is over, 404, 412 `stale`
 */
export async function leaveClinic(
  tx: EntityManager,
  actor: Actor,
  { id, version }: SeenMember,
  { lastDay = null }: LeaveBody,
  moment: Moment,
): Promise<LeftReply> {
  if (lastDay !== null && lastDay < moment.today) throw invalid({ lastDay: { code: 'in_the_past' } });
  await lockWithPlans(tx, actor.clinicId, id);
  const member = await setLastDay(tx, actor, id, version, lastDay, moment.at);
  return { ...member, stranded: await strandAfresh(tx, actor, member, moment) };
}

/** Flags what is booked with a member after the day that holds by now; what was flagged for another day is not. */
async function strandAfresh(
  tx: EntityManager,
  actor: Actor,
  member: MemberReply,
  moment: Moment,
): Promise<LeftReply['stranded']> {
  await clearStranded(tx, actor, member.id, moment);
  const lastDay = lastDayOf(member, moment.today);
  return lastDay === null ? [] : strandVisits(tx, actor, { specialistId: member.id, lastDay }, moment);
}

/** Who is shut out worked yesterday for the last time, unless they had left before. */
function lastDayOf({ state, lastDay }: MemberReply, today: Day): Day | null {
  if (state !== 'disabled') return lastDay;
  const yesterday = addDays(today, -1);
  return lastDay === null ? yesterday : earliestDay([yesterday, lastDay]);
}

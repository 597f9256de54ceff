import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { Stage } from '../stage/Stage.js';
import { approve } from '../steps/approve.js';
import { bookPlan } from '../steps/bookPlan.js';
import { draftFrom, type Wish } from '../steps/draftFrom.js';
import { comeToConsultation, type FirstContact } from './comeToConsultation.js';
import type { Lead, Part } from './Story.js';

const MINUTE = 60_000;
/** From when in the day patients like to come, in minutes of the day. */
const LIKED = [8 * 60, 9 * 60 + 30, 10 * 60 + 30, 12 * 60, 14 * 60, 15 * 60 + 30];

export interface PlanWanted extends FirstContact {
  readonly wishes: readonly Wish[];
  readonly startOn?: string;
  /** The first visit is not before this day. */
  readonly firstOn?: Day;
  /** How far it comes: to a draft, to the approval, or to the visits. */
  readonly upTo?: 'drafted' | 'approved' | 'booked';
}

/** A plan with whatever is booked of it. */
export interface Planned {
  readonly patientId: string;
  readonly specialist: Actor;
  readonly plan: PlanReply;
  readonly visits: readonly VisitReply[];
  readonly at: number;
}

/**
 * The way from the first call to a plan: consultation, draft, approval, the whole series booked.
 * @returns null when nothing could be planned
 */
export async function* planTogether(stage: Stage, lead: Lead, wanted: PlanWanted): Part<Planned | null> {
  const { wishes, startOn, firstOn = null, upTo = 'booked', ...contact } = wanted;
  const { chance } = lead;
  const consulted = yield* comeToConsultation(stage, lead, contact);
  if (consulted === null) return null;
  const { patientId, assessment, specialist, at } = consulted;
  const choices = { assessment, wishes, ...(startOn === undefined ? {} : { startOn }) };
  const draft = await draftFrom(stage, specialist, choices, at);
  if (draft === null) return null;
  if (upTo === 'drafted') return { patientId, specialist, plan: draft, visits: [], at };
  const approves = at + chance.whole(2, 30) * MINUTE;
  yield approves;
  const plan = await approve(stage, specialist, draft, approves);
  if (upTo === 'approved') return { patientId, specialist, plan, visits: [], at: approves };
  const books = approves + chance.whole(3, 25) * MINUTE;
  yield books;
  const preference = { fromMinute: chance.oneOf(LIKED) };
  const desk = chance.oneOf(stage.receptionists);
  const visits = await bookPlan(stage, desk, { planId: plan.id, preference, from: firstOn }, books);
  return { patientId, specialist, plan, visits, at: books };
}

import { approve } from '../steps/approve.js';
import { bookPlan } from '../steps/bookPlan.js';
import { draftFrom, type Wish } from '../steps/draftFrom.js';
import type { Stage } from '../stage/Stage.js';
import { comeToConsultation, type FirstContact } from './comeToConsultation.js';
import { followVisits } from './followVisits.js';
import type { Lead, Story } from './Story.js';

const MINUTE = 60_000;

/** The usual way: consultation, plan, approval, the whole series booked, and one visit after the other. */
export async function* beTreated(
  stage: Stage,
  lead: Lead,
  { wishes, ...contact }: FirstContact & { wishes: readonly Wish[] },
): Story {
  const { chance } = lead;
  const consulted = yield* comeToConsultation(stage, lead, contact);
  if (consulted === null) return;
  const { assessment, specialist, at } = consulted;
  const draft = await draftFrom(stage, specialist, { assessment, wishes }, at);
  if (draft === null) return;
  const approves = at + chance.whole(2, 30) * MINUTE;
  yield approves;
  const plan = await approve(stage, specialist, draft, approves);
  const books = approves + chance.whole(3, 25) * MINUTE;
  yield books;
  const visits = await bookPlan(stage, chance.oneOf(stage.receptionists), { planId: plan.id }, books);
  yield* followVisits(stage, { planId: plan.id, visits }, chance);
}

import { addDays } from '@stratum/calendar';
import type { Stage } from '../stage/Stage.js';
import { comeToConsultation } from './comeToConsultation.js';
import type { Lead, Story } from './Story.js';

/** Somebody new who called in the last days and comes to a consultation today. */
export async function* comeToday(stage: Stage, lead: Lead): Story {
  const calls = addDays(stage.today, -lead.chance.whole(2, 6));
  yield* comeToConsultation(stage, lead, { calls, on: stage.today });
}

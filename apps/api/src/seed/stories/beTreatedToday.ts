import { addDays } from '@stratum/calendar';
import type { Stage } from '../stage/Stage.js';
import type { Wish } from '../steps/draftFrom.js';
import { beTreated } from './beTreated.js';
import type { Lead, Story } from './Story.js';

/** Somebody whose plan was approved in the last days and who comes for the first treatment today. */
export function beTreatedToday(stage: Stage, lead: Lead, wishes: readonly Wish[]): Story {
  const calls = addDays(stage.today, -lead.chance.whole(6, 10));
  return beTreated(stage, lead, { calls, within: 3, wishes, firstOn: stage.today });
}

import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** No open session lies in the past. */
export const TODAY_RULE: Rule = { code: 'today', version: '1' };

/** The day a course would best start on, as the plan says. */
export const startRule = (day: Day): Rule => ({ code: 'course-start', version: '1', params: { day } });

/** Who missed a visit comes on a later day; the same day is an undo. */
export const missedRule = (on: Day): Rule => ({ code: 'missed', version: '1', params: { on } });

/** The skin after `session` was seen to need longer. */
export const healedLateRule = (session: string): Rule => ({
  code: 'healed-late',
  version: '1',
  params: { session },
});

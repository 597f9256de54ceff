import type { Day } from '@stratum/calendar';
import type { Rule } from './Rule.js';

/** No open session lies in the past. */
export const TODAY_RULE: Rule = { code: 'today', version: '1' };

/** The day a course would best start on, as the plan says. */
export const startRule = (day: Day): Rule => ({ code: 'course-start', version: '1', params: { day } });

/** Codes of bounds that tell what happened to one session alone. */
export const MISSED = 'missed';
export const HEALED_LATE = 'healed-late';

/** Treatments rest until somebody resumes them. */
export const PAUSED_RULE: Rule = { code: 'paused', version: '1' };

/** Who was to treat works on `lastDay` for the last time. */
export const specialistLeftRule = (lastDay: Day): Rule => ({
  code: 'specialist-left',
  version: '1',
  params: { lastDay },
});

/** Who missed a visit comes on a later day; the same day is an undo. */
export const missedRule = (on: Day): Rule => ({ code: MISSED, version: '1', params: { on } });

/** The skin after `session` was seen to need longer. */
export const healedLateRule = (session: string): Rule => ({
  code: HEALED_LATE,
  version: '1',
  params: { session },
});

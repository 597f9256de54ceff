/** What can come of a call; `later` names a day, `declined` one or none: then it is for good. */
export const callOutcomes = ['reached', 'not-reached', 'later', 'declined'] as const;

/** Why somebody wants no visit, or none yet. */
export const callReasons = ['away', 'no-time', 'unwell', 'unsure', 'costs', 'elsewhere', 'other'] as const;

/** The verbs of a plan that can be looked at before they are done. */
export const foreseenVerbs = [
  'change-protocol',
  'answer-gap',
  'add-session',
  'skip',
  'healed-late',
  'pause',
  'resume',
  'decide',
] as const;

export type ForeseenVerb = (typeof foreseenVerbs)[number];

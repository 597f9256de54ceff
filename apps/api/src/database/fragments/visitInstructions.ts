/** What everybody can be told to do about a visit, gravest first. */
export const visitInstructions = ['ask-the-specialist', 'cannot-take-place', 'find-new-time'] as const;

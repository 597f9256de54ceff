/** The rule and the news of a plan whose rules and the signed versions cannot all hold; it waits for a specialist. */
export const versionConflict = 'version-conflict';

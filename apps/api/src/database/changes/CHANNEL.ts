/** The channel of the database on which every process tells the others what was changed. */
export const CHANNEL = 'stratum_changes';

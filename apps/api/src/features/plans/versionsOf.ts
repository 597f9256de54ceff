import type { StoredPlan } from './StoredPlan.js';

/** The versions of protocols and rules that a plan was made with. */
export const versionsOf = ({ courses, rulebookId }: Pick<StoredPlan, 'courses' | 'rulebookId'>) => ({
  protocolIds: courses.map(({ protocolId }) => protocolId),
  rulebookId,
});

import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { ForeseenReply } from './ForeseenReply.js';
import { toRefusalReply } from './toRefusalReply.js';

/** What is told of a verb that cannot even be decided about. */
export const refusedOutright = ({ state }: StoredPlan, problem: Problem): ForeseenReply => ({
  ...{ status: state, realignment: null, waiting: [], findings: [], visits: [] },
  refusal: toRefusalReply(problem),
});

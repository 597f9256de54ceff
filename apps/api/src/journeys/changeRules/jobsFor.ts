import type { Jobs } from '../../queue/queueKinds.js';

/** Plans of one job, which is one transaction: enough to make it worth while, few enough to see it going on. */
const PLANS_AT_ONCE = 100;

/** The jobs that look at plans again, each at some of them. */
export function jobsFor(
  clinicId: string,
  reevaluationId: string,
  planIds: readonly string[],
): Jobs['reevaluate'][] {
  const jobs = [];
  for (let at = 0; at < planIds.length; at += PLANS_AT_ONCE) {
    jobs.push({ clinicId, reevaluationId, planIds: planIds.slice(at, at + PLANS_AT_ONCE) });
  }
  return jobs;
}

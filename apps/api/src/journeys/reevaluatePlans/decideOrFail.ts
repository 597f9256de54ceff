import { decideReevaluation, type ReevaluationDecision } from './decideReevaluation.js';
import { newsOfVersions } from './newsOfVersions.js';

/** Something in the plan that the new versions cannot be applied to. */
const NOT_EVALUATED = { code: 'not-evaluated', version: '1' } as const;

/**
 * {@link decideReevaluation} for one of many: a plan that it cannot be asked about goes on with the versions that it
 * has, its specialist is told, and the others do not wait for it.
 */
export function decideOrFail(...asked: Parameters<typeof decideReevaluation>): ReevaluationDecision | null {
  const [plan] = asked;
  try {
    return decideReevaluation(...asked);
  } catch {
    const conflict = [NOT_EVALUATED];
    return { plan, changes: [], flags: [], conflict, news: newsOfVersions(plan, plan, conflict) };
  }
}

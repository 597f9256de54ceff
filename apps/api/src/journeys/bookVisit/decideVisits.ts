import type { Staffing } from '../../features/availability/Staffing.js';
import type { Situation } from '../findOpenings/Situation.js';
import { standOn } from '../findOpenings/standOn.js';
import { overridable } from './overridable.js';
import { problemsOf } from './problemsOf.js';
import type { Refusal, RefusedPlacement } from './Refusal.js';
import { rulesBehind } from './rulesBehind.js';
import type { WantedVisit } from './WantedVisit.js';

/**
 * Whether visits may be booked as they are wanted, all together. An absolute finding is never overridden;
 * drift is allowed. Whether somebody else has the time is for the claims to say.
 * @returns null when nothing stands against them
 */
export function decideVisits(
  wanted: readonly WantedVisit[],
  situation: Situation,
  staffing: Staffing,
  rights: { readonly override: boolean },
): Refusal | null {
  const stands = wanted.map((visit) => ({ visit, stand: standOn(visit.day, visit.errand, situation) }));
  const blocked = stands.find(({ stand }) => stand.verdict === 'blocked');
  if (blocked !== undefined) {
    return { kind: 'finding', key: blocked.visit.errand.key, findings: blocked.stand.findings };
  }
  if (!rights.override && wanted.some(({ override }) => override !== null)) return { kind: 'override' };
  const problems = stands.flatMap(({ visit, stand }) =>
    problemsOf(visit, stand, wanted, situation, staffing).filter(
      (problem) => !isOverridden(problem, visit, situation),
    ),
  );
  return problems.length === 0 ? null : { kind: 'placement', problems };
}

/** The session waits for a decision, not for a day that somebody could come before. */
const isUndecided = ({ code, params, findings }: RefusedPlacement) =>
  code === 'not-before' && findings.length === 0 && params['until'] === undefined;

/** An override that was given before is for the rules that it broke, and for no others. */
function isOverridden(problem: RefusedPlacement, visit: WantedVisit, situation: Situation): boolean {
  if (visit.override === null || !overridable.includes(problem.code)) return false;
  if (isUndecided(problem)) return false;
  const { overrides = null } = visit;
  return (
    overrides === null || rulesBehind(problem, visit, situation).every((rule) => overrides.includes(rule))
  );
}

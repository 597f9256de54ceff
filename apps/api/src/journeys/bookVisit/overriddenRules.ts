import type { Staffing } from '../../features/availability/Staffing.js';
import type { Situation } from '../findOpenings/Situation.js';
import { standOn } from '../findOpenings/standOn.js';
import { overridable } from './overridable.js';
import { problemsOf } from './problemsOf.js';
import { rulesBehind } from './rulesBehind.js';
import type { WantedVisit } from './WantedVisit.js';

/**
 * Codes of the rules that a wanted visit breaks with its reason; none where it has none, or breaks nothing.
 * The check before the treatment lets pass what these rules say, and nothing else.
 */
export function overriddenRules(
  visit: WantedVisit,
  wanted: readonly WantedVisit[],
  situation: Situation,
  staffing: Staffing,
): readonly string[] {
  if (visit.override === null) return [];
  const stand = standOn(visit.day, visit.errand, situation);
  const broken = problemsOf(visit, stand, wanted, situation, staffing)
    .filter(({ code }) => overridable.includes(code))
    .flatMap((problem) => rulesBehind(problem, visit, situation));
  return [...new Set(broken)].sort();
}

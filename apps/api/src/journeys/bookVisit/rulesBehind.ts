import { windowOf } from '../findOpenings/Errand.js';
import type { Situation } from '../findOpenings/Situation.js';
import { codesOf } from './codesOf.js';
import type { RefusedPlacement } from './Refusal.js';
import type { WantedVisit } from './WantedVisit.js';

/** What of the reason behind a day says nothing of a rule that could be broken. */
const NO_RULE = ['today', 'course-start'];

/**
 * Codes of the rules that a wanted visit would break by a problem. Where a rule keeps two treatments apart, it is
 * named by the finding too that says the same once one of them is done: the check before the treatment knows it
 * by that name.
 */
export function rulesBehind(
  { code, params, findings }: RefusedPlacement,
  visit: Pick<WantedVisit, 'errand'>,
  situation: Situation,
): readonly string[] {
  const named = typeof params['rule'] === 'string' ? [params['rule']] : [];
  const codes =
    code === 'not-before'
      ? findings.map((finding) => finding.code)
      : code === 'too-early'
        ? named.length > 0
          ? named
          : (windowOf(visit.errand)?.because.earliest ?? []).flatMap(({ rule }) =>
              codesOf(rule, situation.catalogue),
            )
        : code === 'hard-gap' || code === 'separation'
          ? [...named, ...distanceCodes(visit, params['session'], situation)]
          : [];
  const broken = [...new Set(codes.filter((one) => !NO_RULE.includes(one)))].sort();
  return broken.length === 0 ? [code] : broken;
}

/** By the treatments that come too near to each other: those of the visit, and the one that has its day. */
function distanceCodes(
  { errand }: Pick<WantedVisit, 'errand'>,
  session: string | number | undefined,
  { separations, gaps, others, catalogue }: Situation,
): readonly string[] {
  const own = new Set(errand.sessions.map(({ id }) => id));
  const other = others.find(({ id }) => id === session);
  if (other !== undefined) {
    return errand.treatments.flatMap(({ protocol }) => [
      `${other.protocol.kind}-and-${protocol.kind}`,
      `${protocol.kind}-and-${other.protocol.kind}`,
    ]);
  }
  const isBetween = (a: string, b: string) => (own.has(a) && b === session) || (own.has(b) && a === session);
  const rules = [
    ...separations.filter(({ a, b }) => isBetween(a, b)).map(({ rule }) => rule),
    ...gaps.filter(({ from, to }) => isBetween(from, to)).map(({ rule }) => rule),
  ];
  const ofRules = rules.flatMap((rule) => (rule === undefined ? [] : codesOf(rule, catalogue)));
  if (ofRules.length > 0) return ofRules;
  // Two of one series with others between them: nothing but their own gaps keeps them apart.
  return errand.treatments.map(({ protocol }) => `${protocol.kind}-and-${protocol.kind}`);
}

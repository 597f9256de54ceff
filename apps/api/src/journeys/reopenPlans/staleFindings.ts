import { type FindingNews, findingNewsOf, type HeldCourse } from '@stratum/clinical';
import { findingHold } from '@stratum/timeline';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';

/**
 * Findings that a plan still closes days for and that nothing known speaks of any more. An examination that is
 * corrected keeps no trace of what it said before, so that a plan that was over meanwhile is held against what is known
 * now. What has run out by itself is no news.
 */
export function staleFindings(
  { constraints }: Pick<StoredPlan, 'constraints'>,
  held: readonly HeldCourse[],
  basis: ClinicalBasis,
): readonly FindingNews[] {
  const { today, known, catalogue } = basis;
  const { holds = [], forbidden, notBefore } = constraints;
  const isAhead = ({ last }: { readonly last: string | null }) => last === null || last >= today;
  const carried = [
    ...holds.filter((hold) => hold.id === findingHold(hold.rule.code) && isAhead(hold)),
    ...forbidden.filter(isAhead),
    ...notBefore.filter(({ day }) => day > today),
  ].map(({ rule }) => rule.code);
  if (carried.length === 0) return [];
  const nothing = { ...known, facts: {}, otherwise: 'no' as const };
  const found = findingNewsOf(held, nothing, known, basis).map(({ finding }) => finding);
  const isFinding = (code: string) => catalogue.rulebook.rules[code] !== undefined;
  return [...new Set(carried)]
    .filter((code) => isFinding(code) && !found.includes(code))
    .map((finding) => ({ kind: 'finding-lifted', finding }));
}

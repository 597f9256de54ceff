import type { AdviceInput } from '../advice/AdviceInput.js';
import type { FindingNews } from './findingNewsOf.js';
import { type DraftHold, type HeldCourse, holdsByFinding, type NewsContext } from './holdsByFinding.js';

/** The courses of a plan with the versions of their protocols, and the rules that go with them. */
export interface RulesInForce extends NewsContext {
  readonly courses: readonly HeldCourse[];
}

/**
 * The findings that close other days to the courses of a plan under new rules than under those before, or none any
 * more, with nothing new known about the patient; in order of their codes. A new version alone is no news.
 */
export function rulesNewsOf(
  known: AdviceInput,
  before: RulesInForce,
  after: RulesInForce,
): readonly FindingNews[] {
  const then = holdsByFinding(before.courses, { ...known, today: before.today }, before);
  const now = holdsByFinding(after.courses, { ...known, today: after.today }, after);
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((finding): readonly FindingNews[] => {
    const holds = now.get(finding);
    if (holds === undefined) return [{ kind: 'finding-lifted', finding }];
    return daysOf(holds) === daysOf(then.get(finding) ?? []) ? [] : [{ kind: 'finding-new', finding, holds }];
  });
}

const daysOf = (holds: readonly DraftHold[]) =>
  JSON.stringify(holds.map(({ sessions, first, last }) => [sessions, first, last]));

import type { AdviceInput } from '../advice/AdviceInput.js';
import { type DraftHold, type HeldCourse, holdsByFinding, type NewsContext } from './holdsByFinding.js';

/** What a new answer changes for a plan, in the form that the timeline takes. */
export type FindingNews =
  | { readonly kind: 'finding-new'; readonly finding: string; readonly holds: readonly DraftHold[] }
  | { readonly kind: 'finding-lifted'; readonly finding: string };

/**
 * The findings that close other days to the courses of a plan than they did, or none any more, after an answer
 * changed; in order of their codes. Both are looked at from today. Open questions close nothing.
 */
export function findingNewsOf(
  courses: readonly HeldCourse[],
  before: AdviceInput,
  after: AdviceInput,
  context: NewsContext,
): readonly FindingNews[] {
  const then = holdsByFinding(courses, { ...before, today: context.today }, context);
  const now = holdsByFinding(courses, { ...after, today: context.today }, context);
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((finding): readonly FindingNews[] => {
    const holds = now.get(finding);
    if (holds === undefined) return [{ kind: 'finding-lifted', finding }];
    const isSame = JSON.stringify(holds) === JSON.stringify(then.get(finding));
    return isSame ? [] : [{ kind: 'finding-new', finding, holds }];
  });
}

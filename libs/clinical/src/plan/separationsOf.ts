import type { Protocol } from '../catalogue/Protocol.js';
import type { Rulebook } from '../catalogue/Rulebook.js';
import { gapBetween } from '../gaps/gapBetween.js';
import type { DraftCourse, DraftSeparation } from './DraftPlan.js';

export interface PlacedCourse<Course extends Placed = DraftCourse> {
  readonly course: Course;
  readonly protocol: Protocol;
}

/** All that distances between courses hang on. */
type Placed = Pick<DraftCourse, 'area' | 'sessions'>;

const treated = ({ course }: PlacedCourse<Placed>): readonly string[] =>
  course.sessions.filter(({ kind }) => kind !== 'review').map(({ key }) => key);

function between(
  a: PlacedCourse<Placed>,
  b: PlacedCourse<Placed>,
  rulebook: Rulebook,
): readonly DraftSeparation[] {
  const areas = { first: a.course.area, second: b.course.area };
  const aFirst = gapBetween(a.protocol, b.protocol, rulebook, areas);
  const bFirst = gapBetween(b.protocol, a.protocol, rulebook, { first: areas.second, second: areas.first });
  if (aFirst === null || bFirst === null) return [];
  const { rule } = aFirst.days >= bFirst.days ? aFirst : bFirst;
  return treated(a).flatMap((first) =>
    treated(b).map((second) => ({
      a: first,
      b: second,
      ifAFirst: aFirst.days,
      ifBFirst: bFirst.days,
      rule: { ...rule, params: { ...rule.params, aFirst: aFirst.rule.code, bFirst: bFirst.rule.code } },
    })),
  );
}

/** What treatments of different courses keep from each other wherever their places meet. Reviews touch nothing. */
export function separationsOf(
  courses: readonly PlacedCourse<Placed>[],
  rulebook: Rulebook,
): readonly DraftSeparation[] {
  return courses.flatMap((a, i) => courses.slice(i + 1).flatMap((b) => between(a, b, rulebook)));
}

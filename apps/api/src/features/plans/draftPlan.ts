import { ageOn } from '@stratum/calendar';
import { cycleOf, type DraftPlan, draftCourses } from '@stratum/clinical';
import { type Forbidden, findingHold } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import type { ClinicalBasis } from './ClinicalBasis.js';
import type { DraftedPlan, DraftRequest } from './DraftedPlan.js';
import type { StoredSession } from './StoredPlan.js';
import { solvedDraft } from './solvedDraft.js';

type NameOf = (key: string) => string;

/**
 * The plan that follows from what was chosen: courses, sessions, everything that ties them, and their windows
 * as of today. What a finding closes without an end does not stand against it: its sessions wait, as those of a plan
 * under way do, until the finding is lifted.
 * @param naming how courses and sessions are called; by the keys of the draft when left out
 * @throws InvalidCourse, UnknownProtocol
 */
export function draftPlan(
  { choices, startOn }: DraftRequest,
  basis: ClinicalBasis,
  naming: (draft: DraftPlan) => NameOf = () => (key) => key,
): DraftedPlan {
  const draft = draftCourses(choices, basis);
  const nameOf = naming(draft);
  const courses = draft.courses.map(({ key, sessions: _, ...course }) => ({ id: nameOf(key), ...course }));
  const starts = startOn ? courses.map(({ id }) => [id, startOn] as const) : [];
  const constraints = { ...constraintsOf(draft, nameOf), startIdeal: Object.fromEntries(starts) };
  const cycle = cycleOf(ageOn(basis.known.born, basis.today), basis.catalogue.rulebook);
  return solvedDraft({ cycle, courses, constraints, sessions: sessionsOf(draft, nameOf) }, basis);
}

function constraintsOf(draft: DraftPlan, nameOf: NameOf): Omit<PlanConstraints, 'startIdeal'> {
  const closed = draft.forbidden.map(({ sessionKeys, first, last, rule }): Forbidden => {
    return { sessions: sessionKeys.map(nameOf), first, last, rule };
  });
  const waits = closed.filter(({ last }) => last === null);
  return {
    gaps: draft.gaps.map(({ from, to, atLeast, ideal, atMost, rule }) => {
      return { from: nameOf(from), to: nameOf(to), atLeast, ideal, atMost, rule };
    }),
    separations: draft.separations.map(({ a, b, ...days }) => ({ a: nameOf(a), b: nameOf(b), ...days })),
    notBefore: draft.notBefore.map(({ sessionKey, day, rule }) => {
      return { session: nameOf(sessionKey), day, rule };
    }),
    forbidden: closed.filter(({ last }) => last !== null),
    ...(waits.length === 0
      ? {}
      : { holds: waits.map((hold) => ({ ...hold, id: findingHold(hold.rule.code) })) }),
  };
}

function sessionsOf(draft: DraftPlan, nameOf: NameOf): readonly StoredSession[] {
  const open = {
    state: 'planned',
    doneOn: null,
    bookedOn: null,
    window: null,
    visitId: null,
    own: null,
  } as const;
  return draft.courses.flatMap((course) =>
    course.sessions.map(({ key, ordinal, kind }) => {
      return { ...open, id: nameOf(key), courseId: nameOf(course.key), ordinal, kind };
    }),
  );
}

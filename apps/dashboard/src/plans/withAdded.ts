import type { AddedSession } from './Foreseen';
import type { PlanView } from './PlanView';

type Named = Pick<PlanView['courses'][number], 'id' | 'protocolCode'> & {
  readonly sessions: readonly Pick<
    PlanView['courses'][number]['sessions'][number],
    'id' | 'kind' | 'ordinal'
  >[];
};

/** The courses of a plan with sessions that are only foreseen, each in its place, so that all can be named. */
export function withAdded(
  { courses }: { readonly courses: readonly Named[] },
  added: readonly AddedSession[],
): { readonly courses: readonly Named[] } {
  return {
    courses: courses.map((course) => {
      const known = new Set(course.sessions.map(({ id }) => id));
      const more = added.filter(({ courseId, sessionId }) => courseId === course.id && !known.has(sessionId));
      // What stood in the place of a new session comes after it.
      const [first] = [...more].sort((a, b) => a.ordinal - b.ordinal);
      const moved = course.sessions.map(({ id, kind, ordinal }) => {
        return { id, kind, ordinal: first && ordinal >= first.ordinal ? ordinal + more.length : ordinal };
      });
      const fresh = more.map(({ sessionId: id, kind, ordinal }) => ({ id, kind, ordinal }));
      return { ...course, sessions: [...moved, ...fresh].sort((a, b) => a.ordinal - b.ordinal) };
    }),
  };
}

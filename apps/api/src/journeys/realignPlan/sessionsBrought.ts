import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';

/**
 * Open sessions that were none before an undo: their plan was over, they were done or left out, or their course had
 * gone on with another version or protocol.
 * @returns their ids
 */
export function sessionsBrought(before: StoredPlan, after: StoredPlan): readonly string[] {
  const open = after.sessions.filter(isOpen);
  const wasOver = before.state === 'stopped' || before.state === 'completed';
  if (wasOver) return open.map(({ id }) => id);
  const had = new Set(before.sessions.filter(isOpen).map(({ id }) => id));
  const isChanged = (courseId: string) => protocolIn(before, courseId) !== protocolIn(after, courseId);
  return open.filter(({ id, courseId }) => !had.has(id) || isChanged(courseId)).map(({ id }) => id);
}

const isOpen = ({ state }: StoredSession) => state === 'planned' || state === 'booked';

const protocolIn = ({ courses }: StoredPlan, courseId: string) =>
  courses.find(({ id }) => id === courseId)?.protocolId;

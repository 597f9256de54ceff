import type { RunningCourse } from '@stratum/clinical';
import type { StoredSession } from '../../features/plans/StoredPlan.js';

/** A session as the clinical library ties it to others. */
export const nodeOfSession = ({
  id,
  ordinal,
  kind,
  state,
}: StoredSession): RunningCourse['sessions'][number] => {
  return { key: id, ordinal, kind, done: state === 'done' };
};

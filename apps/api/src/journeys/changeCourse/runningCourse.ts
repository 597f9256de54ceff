import type { RunningCourse } from '@stratum/clinical';
import { type ProtocolsById, protocolOfSession } from '../../features/plans/protocolOfSession.js';
import type { StoredCourse } from '../../features/plans/StoredPlan.js';
import { nodeOfSession } from './nodeOfSession.js';
import { sessionsIn, type Tied } from './sessionsIn.js';

/** A course that is to be tied anew, with what was done last in it: its healing still holds. */
export function runningCourse(plan: Tied, course: StoredCourse, protocols: ProtocolsById): RunningCourse {
  const sessions = sessionsIn(plan, course.id);
  const lastDone = sessions.findLast(({ state, kind }) => state === 'done' && kind !== 'review');
  return {
    id: course.id,
    area: course.area,
    protocol: protocolOfSession(lastDone ?? { own: null }, course, protocols),
    sessions: sessions.map(nodeOfSession),
  };
}

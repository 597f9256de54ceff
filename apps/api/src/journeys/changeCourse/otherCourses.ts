import type { RunningCourse } from '@stratum/clinical';
import { type ProtocolsById, protocolOfSession } from '../../features/plans/protocolOfSession.js';
import { nodeOfSession } from './nodeOfSession.js';
import { sessionsIn, type Tied } from './sessionsIn.js';

/** The other courses of a plan, once for each protocol that their sessions were or are to be done with. */
export function otherCourses(plan: Tied, courseId: string, protocols: ProtocolsById): RunningCourse[] {
  const others = plan.courses.filter(({ id }) => id !== courseId);
  return others.flatMap((course) => {
    const sessions = sessionsIn(plan, course.id);
    const used = new Set(sessions.map((session) => protocolOfSession(session, course, protocols)));
    return [...used].map((protocol) => {
      const own = sessions.filter((session) => protocolOfSession(session, course, protocols) === protocol);
      return { id: course.id, area: course.area, protocol, sessions: own.map(nodeOfSession) };
    });
  });
}

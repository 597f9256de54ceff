import type { Protocol } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import type { Errand } from './Errand.js';
import type { Situation } from './Situation.js';

/**
 * The visit that carries some sessions of a plan: a treatment when one of them is, else a review.
 * @param windows of the plan as of today, by session
 */
export function errandOfPlan(
  sessions: readonly StoredSession[],
  plan: StoredPlan,
  windows: Readonly<Record<string, Window>>,
  { catalogue }: Pick<Situation, 'catalogue'>,
  deviceIds: readonly string[] = [],
): Errand {
  const courseOf = (session: StoredSession) => plan.courses.find(({ id }) => id === session.courseId);
  const parts = sessions.map((session) => {
    const course = courseOf(session);
    const protocol = catalogue.protocols.find(({ code }) => code === course?.protocolCode) as Protocol;
    return { session, protocol, area: course?.area ?? ('face' as const) };
  });
  const treated = parts.filter(({ session }) => session.kind !== 'review');
  const isReview = treated.length === 0;
  return {
    key: sessions[0]?.id ?? 'visit',
    work: {
      kind: isReview ? 'review' : 'treatment',
      protocols: (isReview ? parts : treated).map(({ protocol }) => protocol),
      visitKinds: catalogue.rulebook.visitKinds,
      deviceIds,
    },
    treatments: treated.map(({ protocol, area }) => ({ protocol, area })),
    sessions: sessions.map(({ id }) => ({ id, window: windows[id] ?? null })),
    isUndecided: (plan.constraints.holds ?? []).some(({ rule }) => rule.code === versionConflict),
  };
}

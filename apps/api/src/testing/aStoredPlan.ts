import type { StoredPlan, StoredSession } from '../features/plans/StoredPlan.js';

const rule = { code: 'series-gap', version: '1' };

/** A session of the course `peel` as it was drafted; overrides say what happened to it. */
export function aStoredSession(ordinal: number, overrides: Partial<StoredSession> = {}): StoredSession {
  return {
    id: `s${ordinal}`,
    courseId: 'peel',
    ordinal,
    kind: 'treatment',
    state: 'planned',
    doneOn: null,
    bookedOn: null,
    window: null,
    visitId: null,
    own: null,
    ...overrides,
  };
}

/** An approved series of peels, 14 days apart at least, 15 at best, 30 at most. */
export function aStoredPlan(
  sessions: readonly StoredSession[] = [1, 2, 3].map((ordinal) => aStoredSession(ordinal)),
  overrides: Partial<StoredPlan> = {},
): StoredPlan {
  const gaps = sessions.slice(1).map(({ id }, i) => {
    return { from: sessions[i]?.id as string, to: id, atLeast: 14, ideal: 15, atMost: 30, rule };
  });
  return {
    id: 'plan',
    version: 3,
    state: 'approved',
    patientId: 'patient',
    assessmentId: 'assessment',
    rulebookId: 'rulebook',
    cycle: { days: 29, low: 24, high: 34 },
    constraints: { gaps, separations: [], notBefore: [], forbidden: [], startIdeal: {} },
    courses: [
      {
        id: 'peel',
        protocolId: 'mandelic-40/1',
        protocolCode: 'mandelic-40',
        protocolVersion: 1,
        signed: true,
        area: 'face',
        rhythm: 'half',
      },
    ],
    sessions,
    ...overrides,
  };
}

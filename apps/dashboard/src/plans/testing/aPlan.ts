import type { PlanSession, PlanView } from '../PlanView';

/** A session of a peel series; without a day it is open. */
export function aSession(ordinal: number, ideal: string, more: Partial<PlanSession> = {}): PlanSession {
  return {
    id: `s${ordinal}`,
    ordinal,
    kind: 'treatment',
    state: 'planned',
    on: null,
    window: { earliest: ideal, ideal, latest: null, ranges: [], because: {} },
    visit: null,
    flag: null,
    healing: { low: 1, high: 5 },
    ...more,
  };
}

/** An approved series of four mandelic peels, two weeks apart, the first one booked; give what matters. */
export function aPlan(given: Partial<PlanView> = {}): PlanView {
  const visit = {
    id: 'v1',
    startsAt: '2126-05-06T08:30:00Z',
    specialist: { id: 'm1', name: 'Dr. Anna Lindner' },
    room: { id: 'r1', name: 'Behandlung 1' },
    state: 'booked',
  };
  return {
    id: 'p1',
    version: 3,
    status: 'approved',
    patient: { id: 'pat1', name: 'Nadia Falk', number: '1042', born: '1992-01-01' },
    assessmentId: 'a1',
    draftedBy: 'Ines Moreau',
    draftedAt: '2126-05-01T08:00:00Z',
    approvedBy: 'Ines Moreau',
    approvedAt: '2126-05-01T08:10:00Z',
    pausedFrom: null,
    stoppedBecause: null,
    cycle: { days: 29, low: 26, high: 32 },
    courses: [
      {
        id: 'c1',
        protocolCode: 'mandelic-40',
        protocolVersion: 1,
        area: 'face',
        rhythm: 'half',
        signed: true,
        sessions: [
          aSession(1, '2126-05-06', { state: 'booked', on: '2126-05-06', visit }),
          aSession(2, '2126-05-20'),
          aSession(3, '2126-06-03'),
          aSession(4, '2126-06-17'),
        ],
      },
    ],
    findings: [],
    events: [],
    patientEvents: [],
    waiting: [],
    ...given,
  };
}

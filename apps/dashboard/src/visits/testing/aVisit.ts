import type { Visit } from '../Visit';

/** The third of six mandelic peels on 1 December 2026, 10:00 in Berlin; give what matters to the test. */
export function aVisit(given: Partial<Visit> = {}): Visit {
  return {
    id: 'visit-1',
    version: 1,
    patient: { id: 'patient-1', name: 'Ana Costa', number: 'P-000123' },
    kind: 'treatment',
    protocolCode: null,
    planId: 'plan-1',
    sessions: [
      { id: 'session-3', ordinal: 3, of: 6, kind: 'treatment', protocolCode: 'mandelic-40', area: 'face' },
    ],
    specialist: { id: 'specialist-1', name: 'Dr. Moreau' },
    room: { id: 'room-2', name: 'Room 2' },
    devices: [],
    startsAt: '2026-12-01T09:00:00.000Z',
    endsAt: '2026-12-01T09:30:00.000Z',
    state: 'booked',
    urgent: false,
    arrivedAt: null,
    startedAt: null,
    doneAt: null,
    cancelReason: null,
    instruction: null,
    undoable: null,
    ...given,
  };
}

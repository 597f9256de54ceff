import { areaOf, defaultPolicy, protocolOf, seedCatalogue } from '@stratum/clinical';
import type { Errand } from '../journeys/findOpenings/Errand.js';
import type { OtherTreatment, Situation } from '../journeys/findOpenings/Situation.js';
import { aBasis } from './aBasis.js';

/** A healthy patient with nothing else booked, on Monday, 2 March 2026, 09:00 in Berlin. */
export function aSituation(overrides: Partial<Situation> = {}): Situation {
  return {
    patientId: 'patient',
    zone: 'Europe/Berlin',
    today: '2026-03-02',
    at: Date.parse('2026-03-02T08:00:00Z'),
    catalogue: seedCatalogue,
    protocolIds: {},
    policy: defaultPolicy,
    known: aBasis().known,
    gaps: [],
    separations: [],
    fixed: [],
    others: [],
    healings: [],
    ...overrides,
  };
}

/** A treatment that the patient has on a day beside what is booked. */
export function anotherTreatment(protocolCode: string, day: string, done = false): OtherTreatment {
  const protocol = protocolOf(seedCatalogue, protocolCode);
  return { id: `${protocolCode} on ${day}`, protocol, area: areaOf(protocol), day, done };
}

/** A single treatment with these protocols, one after the other. */
export function anErrand(...codes: string[]): Errand {
  const protocols = codes.map((code) => protocolOf(seedCatalogue, code));
  const { visitKinds } = seedCatalogue.rulebook;
  return {
    key: 'visit',
    work: { kind: 'treatment', protocols, visitKinds, deviceIds: [] },
    treatments: protocols.map((protocol) => ({ protocol, area: areaOf(protocol) })),
    sessions: [],
  };
}

/** A talk: nothing is done to the skin. */
export function aConsultation(): Errand {
  const { visitKinds } = seedCatalogue.rulebook;
  const work = { kind: 'consultation' as const, protocols: [], visitKinds, deviceIds: [] };
  return { key: 'visit', work, treatments: [], sessions: [] };
}

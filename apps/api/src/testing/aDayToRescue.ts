import { expect } from 'vitest';
import type { RescueLineReply } from '../journeys/rescueDay/RescueLineReply.js';
import { aClinic } from './aClinic.js';
import { rescueLineOf } from './races/rescueLineOf.js';
import { somePatients } from './somePatients.js';
import type { TestApi } from './startApi.js';

/** Tuesday, 3 March 2026, in Berlin. */
export const TUESDAY = { from: '2026-03-02T23:00:00Z', to: '2026-03-03T23:00:00Z' };

/**
 * A clinic with four patients, of whom the test books some with Dr Ada Lind for a Tuesday on which she is ill.
 * @returns `book`: a consultation of one of the patients with her in the first room, unless said otherwise
 */
export async function aDayToRescue(api: TestApi) {
  const clinic = await aClinic(api);
  const desk = await clinic.signIn('reception');
  const [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
  const patients = await somePatients(api, clinic, 4);
  const book = async (patient: number, startsAt: string, more: object = {}) => {
    const visit = { patientId: patients[patient], kind: 'consultation', startsAt, specialistId: ada };
    const { status, body } = await desk.post('/visits', { ...visit, roomId: clinic.rooms[0].id, ...more });
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const propose = async (body: object) => {
    const answer = await desk.post('/rescues/proposal', body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  return { clinic, desk, ada, ben, patients, book, propose };
}

export type DayToRescue = Awaited<ReturnType<typeof aDayToRescue>>;

/** What accepts all lines that have found a place. */
export const accepted = (lines: readonly RescueLineReply[]) =>
  lines.flatMap(({ visit, to }) => (to === null ? [] : [rescueLineOf({ visit, to })]));

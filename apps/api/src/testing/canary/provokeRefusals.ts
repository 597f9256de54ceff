import { newId } from '../../database/newId.js';
import type { Answer } from '../client.js';
import type { CanaryClinic, CanaryRecords } from './CanaryClinic.js';
import { canary, word } from './canary.js';

/** Whatever can be refused, with the patient's words in it: the bodies that came back. */
export async function provokeRefusals(
  { desk, specialist }: CanaryClinic,
  { patientId, intakeId, planId }: CanaryRecords,
): Promise<string[]> {
  const refused: string[] = [];
  const wrong = async (answer: Promise<Answer>) => {
    const { status, body } = await answer;
    if (status < 400) throw new Error(`not refused: ${status}`);
    refused.push(JSON.stringify(body));
  };
  const path = `/patients/${patientId}`;
  await wrong(desk.post('/patients', { ...canary, born: word('born') }));
  await wrong(desk.post('/patients', { ...canary, phone: word('phone'), email: word('mail') }));
  await wrong(desk.post('/patients', { ...canary, sexAtBirth: word('sex'), language: word('language') }));
  await wrong(desk.put(path, canary, { version: 1 }));
  await wrong(desk.put(path, canary));
  await wrong(desk.send('PUT', path, JSON.stringify(canary).slice(0, -2), { version: 1 }));
  await wrong(
    desk.send(
      'POST',
      '/patients',
      JSON.stringify({ ...canary, ['__proto__x']: 1 }).replace('__proto__x', '__proto__'),
    ),
  );
  await wrong(desk.post('/patients/search', { text: { name: canary.family } }));
  await wrong(desk.post('/patients/search', { text: word('x').repeat(30) }));
  await wrong(desk.post('/intakes', { patientId: word('id') }));
  await wrong(desk.post(`/intakes/${intakeId}/submit`));
  await wrong(desk.put(`/intakes/${intakeId}/answers/concerns`, { value: word('answer'), revision: 1 }));
  await wrong(specialist.put(`/intakes/${intakeId}/examination`, { notes: word('notes') }, { version: 99 }));
  await wrong(
    specialist.put(
      `/intakes/${intakeId}/examination`,
      { corrections: [{ code: word('code'), answer: word('answer') }] },
      { version: 1 },
    ),
  );
  await wrong(desk.post(`${path}/facts`, { code: word('code'), answer: 'yes' }));
  await wrong(desk.post(`${path}/facts`, { code: 'pregnant', answer: word('answer') }));
  await wrong(desk.post(`${path}/facts`, { code: 'pregnant', answer: { on: word('day') } }));
  await wrong(specialist.post('/advice', { born: word('born'), facts: { pregnant: word('fact') } }));
  await wrong(specialist.post('/plans', { assessmentId: newId(), choices: [{ protocolCode: word('p') }] }));
  await wrong(
    specialist.post(
      `/plans/${planId}/approve`,
      { acceptances: [{ finding: word('finding'), reason: word('reason') }] },
      { version: 1 },
    ),
  );
  await wrong(specialist.post(`/plans/${planId}/events`, { kind: word('kind'), name: word('event') }));
  await wrong(specialist.post(`/plans/${planId}/pause`, { reason: word('pause') }, { version: 1 }));
  await wrong(specialist.post(`/plans/${planId}/stop`, { reason: word('stop') }, { version: 1 }));
  await wrong(desk.post('/visits', { patientId, kind: word('kind'), startsAt: word('start') }));
  await wrong(desk.post(`/visits/${newId()}/cancel`, { reason: word('reason') }, { version: 1 }));
  await wrong(
    specialist.post(`/visits/${newId()}/done`, { records: [{ notes: word('notes') }] }, { version: 1 }),
  );
  await wrong(specialist.post(`/visits/${newId()}/start`, { answers: { tan: word('tan') } }, { version: 1 }));
  await wrong(desk.signIn(canary.email, word('password')));
  return refused;
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** A mandelic peel of the hands on Thursday, 5 March 2026. */
describe('the check before a treatment of the hands', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let patientId: string;
  let sessionId: string;
  let visit: { id: string; version: number };

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const choices = [
      { protocolCode: 'mandelic-40', rhythm: 'half' as const, sessions: 2, area: 'hands' as const },
    ];
    const planned = await anApprovedPlan(desk, specialist, { choices });
    patientId = planned.patientId;
    sessionId = planned.plan.courses[0]?.sessions[0]?.id as string;
    const people = { specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id };
    const booking = {
      patientId,
      kind: 'treatment',
      sessionIds: [sessionId],
      startsAt: '2026-03-05T12:00:00Z',
    };
    const booked = ok(await desk.post('/visits', { ...booking, ...people }));
    api.clock.set('2026-03-05T12:00:00Z');
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    visit = ok(await desk.post(`/visits/${booked.id}/check-in`, {}, { version: booked.version })).visit;
  });
  afterAll(() => api.stop());

  const start = (answers: object) =>
    specialist.post(`/visits/${visit.id}/start`, { answers }, { version: visit.version });

  it('asks of the whole skin, and of the hands what was to be prepared until today', async () => {
    const { form, steps } = ok(await specialist.get(`/visits/${visit.id}/checks`));
    expect(form.code).toBe('check-in-elsewhere');
    const asked = form.sections[0].questions.map(({ text }: { text: string }) => text).join(' ');
    expect(asked).not.toMatch(/face/i);
    const told = steps.map(({ code, from, until, params }: Record<string, { area: string }>) => {
      return [code, from, until, params?.area];
    });
    expect(told).toEqual([
      ['no-sun-before', '2026-02-19', '2026-03-04', 'hands'],
      ['no-hair-removal', '2026-02-26', '2026-03-05', 'hands'],
      ['stop-acids', '2026-03-03', '2026-03-05', 'hands'],
      ['no-shaving', '2026-03-05', '2026-03-05', 'hands'],
    ]);
  });

  it('refuses a day that was mistyped, field by field', async () => {
    const wrong = await start({
      ...answersAtCheckIn({ isotretinoin: 'stopped', 'isotretinoin-last': '1900-01-01' }),
      ...{ tan: 'yes', 'tan-date': '2021-03-04' },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors).toEqual({
      'answers.isotretinoin-last': { code: 'too_long_ago', params: { least: '2021-03-05' } },
      'answers.tan-date': { code: 'too_long_ago', params: { least: '2021-03-05' } },
    });
    const ahead = await start(answersAtCheckIn({ tan: 'yes', 'tan-date': '2026-03-06' }));
    expect(ahead.body.errors).toEqual({
      'answers.tan-date': { code: 'in_the_future', params: { today: '2026-03-05' } },
    });
  });

  it('asks where somebody else treated, and takes the answer where it was meant', async () => {
    const filler = { procedures: ['filler'], 'procedures-date': '2026-03-02' };
    expect((await start(answersAtCheckIn(filler))).body.errors).toEqual({
      'answers.procedures-where': { code: 'required' },
    });
    const stopped = ok(await start(answersAtCheckIn({ ...filler, 'procedures-where': ['hands'] })));
    expect(stopped).toMatchObject({ outcome: 'stopped' });
    const { known } = await loadKnown(api.database, clinic.id, patientId, '2026-03-05');
    expect([known.facts.filler].flat()).toContainEqual({ on: '2026-03-02', area: 'hands' });
  });
});

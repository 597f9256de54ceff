import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import type { Answer, Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Six mandelic peels, 14 days apart at least, from Monday, 2 March 2026 on; the second is never booked here. */
describe('booking around a session that has no day', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const placed = ({ sessionIds }: Planned, place: number, day: string) => ({
    ...{ sessionId: sessionIds[place], startsAt: `${day}T10:00:00Z` },
    ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
  });
  const book = (plan: Planned, place: number, day: string) => {
    const { sessionId, ...at } = placed(plan, place, day);
    const { patientId } = plan;
    return desk.post('/visits', { patientId, kind: 'treatment', sessionIds: [sessionId], ...at });
  };
  const problemsOf = ({ status, body }: Answer) => ({
    status,
    codes: [...new Set((body.problems ?? []).map(({ code }: { code: string }) => code))],
  });

  it('keeps the first as far from the third as neighbours are', async () => {
    const plan = await anApprovedPlan(desk, specialist);
    expect((await book(plan, 2, '2026-04-01')).status).toBe(201);
    const tooNear = { status: 422, codes: ['hard-gap'] };
    expect(problemsOf(await book(plan, 0, '2026-03-25'))).toEqual(tooNear);
    expect(problemsOf(await book(plan, 0, '2026-04-02'))).toEqual(tooNear);
    const days = await desk.post('/openings', {
      ...{ patientId: plan.patientId, kind: 'treatment', sessionId: plan.sessionIds[0] },
      ...{ from: '2026-03-16', to: '2026-04-30', limit: 500 },
    });
    const offered = new Set(days.body.map(({ day }: { day: string }) => day));
    expect([...offered]).toEqual(['2026-03-16', '2026-03-17', '2026-03-18']);
    expect((await book(plan, 0, '2026-03-18')).status).toBe(201);
  });

  it('keeps two of a series apart that are booked at once', async () => {
    const plan = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const path = `/plans/${plan.planId}/book`;
    const { version } = plan.plan;
    const near = [placed(plan, 0, '2026-04-20'), placed(plan, 2, '2026-04-28')];
    expect(problemsOf(await desk.post(path, { placements: near }, { version }))).toEqual({
      ...{ status: 422, codes: ['hard-gap'] },
    });
    const apart = [placed(plan, 0, '2026-04-13'), placed(plan, 2, '2026-05-11')];
    expect((await desk.post(path, { placements: apart }, { version })).status).toBe(201);
  });
});

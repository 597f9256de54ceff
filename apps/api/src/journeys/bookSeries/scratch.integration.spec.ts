import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('scratch', () => {
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
  it('runs', async () => {
    const planned = await anApprovedPlan(desk, specialist);
    console.log(JSON.stringify(planned.plan.courses[0].sessions.map((s: any) => [s.kind, s.ordinal, s.window.earliest, s.window.ideal, s.window.latest])));
    for (let i = 0; i < 3; i++) {
      const t = performance.now();
      const p = await desk.post(`/plans/${planned.planId}/proposal`, { first: 6 });
      console.log('proposal', p.status, Math.round(performance.now() - t), JSON.stringify(p.body).slice(0, i ? 200 : 3000));
      if (i < 2) continue;
      const placements = p.body.placed.map((x: any) => ({ sessionId: x.sessionId, startsAt: x.startsAt, specialistId: x.specialist.id, roomId: x.room.id }));
      const t2 = performance.now();
      const b = await desk.post(`/plans/${planned.planId}/book`, { placements }, { version: planned.plan.version });
      console.log('book', b.status, Math.round(performance.now() - t2), JSON.stringify(b.body).slice(0, 3000));
      const third = b.body.visits[2];
      const m = await desk.post(`/visits/${third.id}/miss`, {}, { version: third.version });
      console.log('miss', m.status, JSON.stringify(m.body).slice(0, 2500));
      const u = await desk.post(`/visits/${third.id}/undo`, {}, { version: m.body.visit.version });
      console.log('undo', u.status, JSON.stringify(u.body).slice(0, 2500));
    }
    const c = await desk.get('/calendar?from=2026-03-02&to=2026-03-08');
    console.log('calendar', c.status, JSON.stringify(c.body).slice(0, 2500));
    for (const who of ['reception', 'specialist', 'manager'] as const) {
      const t = await (await clinic.signIn(who)).get('/today');
      console.log('today', who, t.status, JSON.stringify(t.body).slice(0, 1500));
    }
    const t3 = performance.now();
    const o = await desk.post('/openings', { patientId: planned.patientId, kind: 'treatment', protocolCode: 'ha-lips', from: '2026-03-02', to: '2026-03-20' });
    console.log('openings', o.status, Math.round(performance.now() - t3), o.body.length, JSON.stringify(o.body).slice(0, 600));
    expect(1).toBe(1);
  });
});

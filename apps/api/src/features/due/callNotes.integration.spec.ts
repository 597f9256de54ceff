import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { CalledReply } from './CalledReply.js';
import type { ListedDueReply } from './ListedDueReply.js';

/** Friday, 27 March 2026; clocks go forward on Sunday. */
describe('whoever was called', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-27T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  const plan = (given: string) => anApprovedPlan(desk, specialist, { given });
  const list = async () => ok(await desk.get('/due')) as ListedDueReply[];
  const names = async () => (await list()).map(({ patient }) => patient.name.split(' ')[0]);
  const note = (planId: string, outcome: string, more: object = {}) =>
    desk.post('/call-notes', { planId, outcome, ...more });

  it('is put off by a call until the day that was named, and by declining for good until something else is said', async () => {
    const later = await plan('Later');
    const never = await plan('Never');
    const said = ok(
      await note(later.planId, 'later', { until: '2026-04-01', reason: 'away', note: 'In Rome' }),
    );
    expect(said).toMatchObject({
      outcome: 'later',
      until: '2026-04-01',
      by: 'Rita Empfang',
      note: 'In Rome',
    });
    ok(await note(never.planId, 'declined', { reason: 'costs' }));
    expect(await names()).toEqual([]);
    const called = ok(await desk.get('/call-notes')) as CalledReply[];
    expect(called.map(({ patient, hides }) => [patient.name, hides])).toEqual([
      ['Never Lenz', true],
      ['Later Lenz', true],
    ]);
    api.clock.set('2026-03-31T21:59:00Z');
    desk = await clinic.signIn('reception');
    expect(await names()).toEqual([]);
    api.clock.set('2026-03-31T22:00:00Z');
    expect(await names()).toEqual(['Later']);
    expect((await list())[0]?.lastNote).toMatchObject({ outcome: 'later', reason: 'away' });
    ok(await note(never.planId, 'not-reached'));
    expect(await names()).toEqual(['Later', 'Never']);
  });

  it('comes back when a note is taken back, once', async () => {
    const { planId } = await plan('Undone');
    const { id } = ok(await note(planId, 'declined', { until: '2026-06-01' }));
    expect(await names()).toEqual([]);
    ok(await desk.post(`/call-notes/${id}/undo`));
    expect(await names()).toEqual(['Undone']);
    expect((await list())[0]?.lastNote).toBeNull();
    expect(await desk.post(`/call-notes/${id}/undo`)).toMatchObject({
      status: 409,
      body: { code: 'wrong_state' },
    });
  });

  it('is put off by no day that has come, and by none without a day where one is needed', async () => {
    const { planId } = await plan('Checked');
    const refused = async (more: object) => (await note(planId, 'later', more)).body.errors?.until?.code;
    expect(await refused({})).toBe('required');
    expect(await refused({ until: '2026-03-27' })).toBe('out_of_range');
    expect(await refused({ until: '2029-03-27' })).toBe('out_of_range');
    expect((await note(clinic.id, 'reached')).status).toBe(404);
  });
});

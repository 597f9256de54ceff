import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const wedding = { kind: 'occasion', name: 'Wedding of her sister', from: '2026-04-20', to: '2026-04-20' };
const AT_THE_WEDDING = '2026-04-16';
const BEFORE_IT = ['2026-03-02', '2026-03-17', '2026-04-01'];
const nobody = '00000000-0000-7000-8000-000000000000';

/** Monday, 2 March 2026, is today. */
describe("the patient's own dates", () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let planned: Planned;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    planned = await anApprovedPlan(desk, specialist);
  });

  const seen = ({ plan }: { plan: PlanReply } = planned) => ({ version: plan.version });
  const at = (path: string) => `/plans/${planned.planId}${path}`;
  const add = (event: object = wedding, who = specialist) => who.post(at('/events'), event, seen());
  const idealsOf = (plan: PlanReply) =>
    plan.courses[0]?.sessions.filter(({ kind }) => kind === 'treatment').map(({ window }) => window?.ideal);

  it('move the treatment that would not heal in time, and say which rule', async () => {
    expect(idealsOf(planned.plan)?.[3]).toBe(AT_THE_WEDDING);
    const added = await add();
    expect([added.status, added.body.code]).toEqual([200, undefined]);
    const { plan, realignment, patientEventId } = added.body;
    expect(idealsOf(plan)).toEqual([...BEFORE_IT, '2026-04-21', '2026-05-06', '2026-05-21']);
    expect(realignment).toMatchObject({
      planId: planned.planId,
      version: planned.plan.version + 1,
      flags: [],
    });
    expect(realignment.changes).toContainEqual(
      expect.objectContaining({
        sessionId: planned.sessionIds[3],
        before: { earliest: '2026-04-13', ideal: AT_THE_WEDDING, latest: '2026-05-01' },
        after: { earliest: '2026-04-21', ideal: '2026-04-21', latest: '2026-05-01' },
        rule: expect.objectContaining({
          code: 'event-after-peel',
          params: { protocol: 'mandelic-40', days: 14, event: patientEventId, on: '2026-04-20' },
        }),
      }),
    );
    expect(plan.events.at(-1)).toMatchObject({ kind: 'event-added', undoable: true });
    const [event] = plan.patientEvents;
    expect(event).toMatchObject({ id: patientEventId, ...wedding });
    // The first peel of her life keeps 28 days away, those after it 14; the fourth cannot be early enough.
    expect(event.lastSafe.slice(0, 4)).toEqual([
      { sessionId: planned.sessionIds[0], alone: '2026-03-23', withRest: null },
      { sessionId: planned.sessionIds[1], alone: '2026-04-06', withRest: null },
      { sessionId: planned.sessionIds[2], alone: '2026-04-06', withRest: null },
      { sessionId: planned.sessionIds[3], alone: null, withRest: null },
    ]);
  });

  it('move a treatment ahead where that is nearer', async () => {
    const { body } = await add({ ...wedding, from: '2026-04-29', to: '2026-04-30' });
    expect(idealsOf(body.plan)?.[3]).toBe('2026-04-15');
  });

  it('can be moved, renamed, taken out, and each step taken back exactly', async () => {
    const { body: added } = await add();
    const id = added.patientEventId;
    const later = { name: 'Wedding, put off', from: '2026-08-01', to: '2026-08-02' };
    const moved = await specialist.post(at(`/events/${id}/move`), later, seen(added));
    expect(moved.status).toBe(200);
    expect(moved.body.plan.patientEvents).toMatchObject([{ id, kind: 'occasion', ...later }]);
    expect(idealsOf(moved.body.plan)).toEqual(idealsOf(planned.plan));

    const { eventId } = moved.body.realignment;
    const undone = await specialist.post(at('/undo'), { eventId }, seen(moved.body));
    expect(undone.status).toBe(200);
    expect(undone.body.patientEvents).toEqual(added.plan.patientEvents);
    expect(undone.body.courses).toEqual(added.plan.courses);

    const removed = await specialist.post(at(`/events/${id}/remove`), {}, seen({ plan: undone.body }));
    expect(removed.body.plan.patientEvents).toEqual([]);
    expect(removed.body.plan.courses).toEqual(planned.plan.courses);
    const again = await specialist.post(at(`/events/${id}/remove`), {}, seen(removed.body));
    expect(again).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('flag a visit that no longer fits, and leave it where it is', async () => {
    const booked = await aBookedSeries(desk, specialist);
    planned = booked;
    const fourth = booked.plan.courses[0]?.sessions[3];
    expect(fourth?.on).toBe(AT_THE_WEDDING);
    const { body } = await add();
    const flag = { kind: 'too-early', days: 5, rule: { code: 'event-after-peel' } };
    expect(body.realignment.flags).toMatchObject([{ sessionId: fourth?.id, on: AT_THE_WEDDING, ...flag }]);
    const atTheDesk = (await desk.get<PlanReply>(at(''))).body;
    expect(atTheDesk.courses[0]?.sessions[3]).toMatchObject({
      on: AT_THE_WEDDING,
      visit: { state: 'booked' },
      flag,
    });
    expect(atTheDesk.patientEvents).toMatchObject([wedding]);
  });

  it('are in a draft too, and stay in it when it is changed and approved', async () => {
    const who = { born: '1991-08-01', phototype: 3, answers: {} };
    const { assessment } = await assessPatient(desk, specialist, who);
    const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 5 }];
    const drafted = await specialist.post('/plans', { assessmentId: assessment.id, choices });
    planned = { ...planned, planId: drafted.body.id, plan: drafted.body };
    const { body: added } = await add();
    expect(idealsOf(added.plan)).toEqual([...BEFORE_IT, '2026-04-21', '2026-05-06']);
    const six = { choices: [{ ...choices[0], sessions: 6 }] };
    const changed = await specialist.put(at(''), six, seen(added));
    expect(idealsOf(changed.body)).toEqual([...BEFORE_IT, '2026-04-21', '2026-05-06', '2026-05-21']);
    const approved = await specialist.post(at('/approve'), { acceptances: [] }, seen({ plan: changed.body }));
    expect([approved.status, approved.body.code]).toEqual([200, undefined]);
    expect(approved.body.patientEvents).toMatchObject([wedding]);
    expect(idealsOf(approved.body)).toEqual(idealsOf(changed.body));
  });

  it('are added once, by who writes plans, on days that are still to come', async () => {
    const key = 'the-same-request';
    const first = await specialist.post(at('/events'), wedding, { ...seen(), key });
    const again = await specialist.post(at('/events'), wedding, { ...seen(), key });
    expect(again.body).toEqual(first.body);
    const { plan, realignment } = first.body;
    expect(plan.patientEvents).toHaveLength(1);

    const latest = { ...seen({ plan }) };
    const refused = [
      await specialist.post(at('/events'), { ...wedding, to: '2026-04-19' }, latest),
      await specialist.post(at('/events'), { ...wedding, from: '2026-02-01', to: '2026-03-01' }, latest),
      await specialist.post(at('/events'), { ...wedding, kind: 'party' }, latest),
      await specialist.post(at('/events'), { ...wedding, name: 'x'.repeat(81) }, latest),
    ];
    expect(refused.map(({ status, body }) => [status, Object.keys(body.errors)])).toEqual([
      [400, ['to']],
      [400, ['to']],
      [400, ['kind']],
      [400, ['name']],
    ]);
    const days = { from: '2026-05-01', to: '2026-05-01' };
    const stranger = await (await aClinic(api)).signIn('specialist');
    expect((await specialist.post(at(`/events/${nobody}/move`), days, latest)).status).toBe(404);
    expect((await stranger.post(at('/events'), wedding, latest)).status).toBe(404);
    expect((await desk.post(at('/events'), wedding, latest)).status).toBe(403);
    expect((await desk.post(at('/undo'), { eventId: realignment.eventId }, latest)).status).toBe(403);
    expect((await specialist.post(at('/events'), wedding, seen())).status).toBe(412);
  });
});

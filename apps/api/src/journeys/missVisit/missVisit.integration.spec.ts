import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../database/newId.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Six mandelic peels from Monday, 2 March 2026 on: 2 and 17 March, 1 and 16 April, 1 and 15 May. */
describe('missing a visit', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist);
  });

  const visitAt = (place: number) => series.visits[place] as VisitReply;
  const miss = async (place: number, browser = desk) => {
    const visit = visitAt(place);
    const answer = await browser.post(`/visits/${visit.id}/miss`, {}, { version: visit.version });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  const planNow = async () => (await desk.get(`/plans/${series.planId}`)).body;

  it('aligns the rest of the series again and says what moved', async () => {
    const { visit, realignment } = await miss(2);
    expect(visit).toMatchObject({ state: 'missed', label: 'mandelic-40 3/6' });
    const [, , third, fourth] = series.sessionIds;
    expect(realignment.changes).toMatchObject([
      {
        sessionId: third,
        before: { earliest: '2026-03-31', ideal: '2026-04-01', latest: '2026-04-16' },
        after: { earliest: '2026-04-02', ideal: '2026-04-02', latest: '2026-04-16' },
        rule: { code: 'missed', version: '1', params: { on: '2026-04-01' } },
        ...{ from: null, days: 0 },
      },
      {
        sessionId: fourth,
        before: { earliest: '2026-04-15', ideal: '2026-04-16', latest: '2026-05-01' },
        after: { earliest: '2026-04-16', ideal: '2026-04-17', latest: '2026-05-02' },
        rule: expect.objectContaining({ code: 'rhythm' }),
        ...{ from: third, days: 15 },
      },
    ]);
    const plan = await planNow();
    expect(plan.courses[0].sessions[2]).toMatchObject({ state: 'planned', on: null, visit: null });
    expect(plan.events.at(-1)).toMatchObject({ id: realignment.eventId, kind: 'missed', undoable: true });
    expect(await api.database.read('select id from claims where visit_id = $1', [visit.id])).toEqual([]);
  });

  it('offers the session again, after the day that was missed', async () => {
    await miss(2);
    const { body } = await desk.post(`/plans/${series.planId}/proposal`, {});
    expect(body.placed).toHaveLength(1);
    expect(body.placed[0]).toMatchObject({
      sessionId: series.sessionIds[2],
      day: '2026-04-02',
      daysFromIdeal: 0,
    });
  });

  it('is taken back at the visit, and the plan is as it was', async () => {
    const before = await planNow();
    const { visit } = await miss(2);
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone).toMatchObject({ status: 200, body: { visit: { state: 'booked', undoable: null } } });
    const after = await planNow();
    expect(after.courses).toEqual(before.courses);
    expect(after.events.map(({ kind }: { kind: string }) => kind).slice(-2)).toEqual(['missed', 'undo']);
  });

  it('is taken back at the plan, and the visit is as it was', async () => {
    const before = await planNow();
    const { visit, realignment } = await miss(2);
    const path = `/plans/${series.planId}/undo`;
    const undone = await desk.post(path, { eventId: realignment.eventId }, { version: realignment.version });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(undone.body.courses).toEqual(before.courses);
    const { body } = await desk.get(`/visits/${visit.id}`);
    expect(body).toMatchObject({ state: 'booked', startsAt: visitAt(2).startsAt, undoable: null });
    expect(await api.database.read('select id from claims where visit_id = $1', [visit.id])).toHaveLength(3);
  });

  it('cannot be taken back before what came after it', async () => {
    const { visit } = await miss(2);
    await miss(4);
    const refused = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(refused).toMatchObject({ status: 409, body: { code: 'cannot_undo', because: 'later-event' } });
  });

  it('is taken back past an answer that was told since, and what that holds stays held', async () => {
    const { visit } = await miss(0);
    const tell = (code: string, answer: unknown) =>
      desk.post(`/patients/${series.patientId}/facts`, { code, answer });
    const { body: told } = await tell('infection-active', 'yes');
    expect(told.reopened).toEqual([{ planId: series.planId, flagged: 5 }]);
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone, JSON.stringify(undone.body)).toMatchObject({
      status: 200,
      body: { visit: { state: 'booked' } },
    });
    const { body: plan } = await specialist.get(`/plans/${series.planId}`);
    const treatments = plan.courses[0].sessions.slice(0, 6);
    expect(treatments.map(({ on }: { on: string }) => on)).toEqual([
      ...['2026-03-02', '2026-03-17', '2026-04-01', '2026-04-16', '2026-05-01', '2026-05-15'],
    ]);
    const rulesOf = treatments.map(
      ({ flag }: { flag: { rule: { code: string } } | null }) => flag?.rule.code,
    );
    expect(rulesOf).toEqual(Array(6).fill('infection-active'));
    expect(plan.reopenings).toHaveLength(1);
    expect(plan.events.map(({ kind }: { kind: string }) => kind).slice(-3)).toEqual([
      ...['missed', 'finding-new', 'undo'],
    ]);
    // The hold is the finding's own: it goes when the finding does.
    const facts = `/patients/${series.patientId}/facts`;
    expect((await specialist.post(`${facts}/${told.id}/take-back`)).status).toBe(200);
    const { body: free } = await specialist.get(`/plans/${series.planId}`);
    expect(free.courses[0].sessions.every(({ flag }: { flag: object | null }) => flag === null)).toBe(true);
  });

  it('is taken back on the day of the visit even where it must not start: the check stops it', async () => {
    const { visit } = await miss(0);
    await specialist.post(`/patients/${series.patientId}/facts`, { code: 'pregnant', answer: 'yes' });
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone, JSON.stringify(undone.body)).toMatchObject({
      status: 200,
      body: { visit: { state: 'booked' } },
    });
    const { version } = undone.body.visit;
    const { body: come } = await desk.post(`/visits/${visit.id}/check-in`, {}, { version });
    const answers = answersAtCheckIn({ pregnant: 'yes' });
    const started = await specialist.post(
      `/visits/${visit.id}/start`,
      { answers },
      { version: come.visit.version },
    );
    expect(started.body.outcome).toBe('stopped');
    expect(started.body.findings[0]).toMatchObject({ code: 'pregnancy', severity: 'absolute' });
  });

  it('is not taken back into a day ahead past an answer that rules it out since', async () => {
    const { visit } = await miss(2);
    await desk.post(`/patients/${series.patientId}/facts`, { code: 'pregnant', answer: 'yes' });
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone).toMatchObject({ status: 409, body: { code: 'finding_blocks' } });
    expect((await desk.get(`/visits/${visit.id}`)).body.state).toBe('missed');
  });

  it('is not taken back into a treatment that an absolute finding has come to stand against', async () => {
    const { visit } = await miss(2);
    // Not through the desk, which would tell the plan: even where a plan does not know, nobody is booked into it.
    await api.database.read(
      `insert into patient_facts (clinic_id, id, patient_id, code, answer, origin, recorded_by)
       values ($1, $2, $3, 'pregnant', '"yes"', 'desk', $4)`,
      [clinic.id, newId(), series.patientId, clinic.receptionists[0].id],
    );
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone).toMatchObject({
      status: 409,
      body: { code: 'finding_blocks', instruction: 'ask-the-specialist' },
    });
    expect(undone.body).not.toHaveProperty('findings');
    const { version, events } = (await desk.get(`/plans/${series.planId}`)).body;
    const step = { eventId: events.at(-1).id };
    const asked = await specialist.post(`/plans/${series.planId}/undo`, step, { version });
    expect(asked).toMatchObject({ status: 409, body: { findings: [{ code: 'pregnancy' }] } });
    const seen = await api.database.read('select patient_ids from audit_events where request_id = $1', [
      asked.headers.get('x-request-id'),
    ]);
    expect(seen).toEqual([{ patient_ids: [series.patientId] }]);
    expect((await desk.get(`/visits/${visit.id}`)).body.state).toBe('missed');
  });

  it('changes nothing when it comes twice', async () => {
    const visit = visitAt(2);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => desk.post(`/visits/${visit.id}/miss`, {}, { version: visit.version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    const events = (await planNow()).events.filter(({ kind }: { kind: string }) => kind === 'missed');
    expect(events).toHaveLength(1);
  });
});

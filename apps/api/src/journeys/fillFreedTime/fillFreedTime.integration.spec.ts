import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan, type Planned } from '../../testing/anApprovedPlan.js';
import { beginAt } from '../../testing/beginAt.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { FreedTimeReply } from './FreedTimeReply.js';

/** Monday, 2 March 2026, 09:00 in Berlin; Mara has a consultation with Dr Lind on Wednesday at 10:00. */
describe('a time that a visit has left', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let mara: VisitReply;

  beforeAll(async () => {
    api = await startApi();
  });
  beforeEach(async () => {
    await beginAt(api, '2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    mara = ok(await consultation(await patient('Mara'), '2026-03-04T09:00:00Z'));
  });
  afterAll(() => api.stop());

  const patient = async (given: string): Promise<string> =>
    ok(await desk.post('/patients', { given, family: 'Lenz', born: '1991-08-01' })).id;
  const consultation = (patientId: string, startsAt: string, who = desk) =>
    who.post<VisitReply>('/visits', {
      ...{ patientId, kind: 'consultation', startsAt, specialistId: clinic.specialists[0].id },
      roomId: clinic.rooms[0].id,
    });
  const waits = (body: object, who = desk) => who.post('/waiting', body);
  const cancel = async () =>
    ok(await desk.post(`/visits/${mara.id}/cancel`, { reason: 'Ill' }, { version: mara.version }));
  const freedTimes = async (path = `/visits/${mara.id}/freed-times`): Promise<FreedTimeReply[]> =>
    ok(await desk.get(path)).freedTimes;
  const fitting = async () =>
    (await freedTimes()).flatMap(({ fits }) => fits.map(({ entry }) => entry.patient.name.split(' ')[0]));
  const listed = async () =>
    (ok(await desk.get('/waiting')) as { patient: { name: string } }[]).map(({ patient: { name } }) => name);
  const bookFit = ({ entry, opening }: FreedTimeReply['fits'][number], who = desk) =>
    who.post<VisitReply>('/visits', {
      ...{ patientId: entry.patient.id, startsAt: opening.startsAt, specialistId: opening.specialist.id },
      ...{ roomId: opening.room.id, kind: entry.session ? 'treatment' : entry.kind },
      ...(entry.session ? { sessionIds: [entry.session.id] } : {}),
    });
  const session = ({ patientId, sessionIds }: Planned) => ({
    ...{ patientId, kind: 'session', sessionId: sessionIds[0] },
  });

  it('is offered to who waits, the best first: whose wishes it meets before who wished otherwise', async () => {
    const other = await patient('Friday');
    ok(await waits({ patientId: other, kind: 'consultation', weekdays: [5] }));
    ok(await waits({ patientId: await patient('Wednesday'), kind: 'consultation', weekdays: [3] }));
    expect(await freedTimes()).toEqual([]);
    await cancel();
    const [freedTime] = await freedTimes();
    expect(freedTime).toMatchObject({
      ...{ visitId: mara.id, day: '2026-03-04', specialist: { name: 'Dr Ada Lind' } },
      startsAt: '2026-03-04T09:00:00.000Z',
    });
    expect(await fitting()).toEqual(['Wednesday', 'Friday']);
    expect(freedTime?.fits[0]).toMatchObject({
      ...{ opening: { startsAt: '2026-03-04T09:00:00.000Z' }, reasons: [{ code: 'as-wished', days: 0 }] },
      entry: { addedBy: 'Rita Empfang', weekdays: [3], ready: true },
    });
    expect((await freedTimes('/freed-times')).map(({ visitId }) => visitId)).toEqual([mara.id]);
  });

  it('is nothing that could be offered while whoever would have it is away', async () => {
    await cancel();
    const resourceId = clinic.specialists[0].id;
    const away = {
      resourceId,
      startsAt: '2026-03-04T07:00:00Z',
      endsAt: '2026-03-04T09:15:00Z',
      reason: 'ill',
    };
    const manager = await clinic.signIn('manager');
    const part = ok(await manager.post('/absences', away));
    expect(await freedTimes('/freed-times')).toHaveLength(1);
    ok(await manager.delete(`/absences/${part.id}`, { version: part.version }));
    ok(await manager.post('/absences', { ...away, endsAt: '2026-03-04T12:00:00Z' }));
    expect(await freedTimes('/freed-times')).toEqual([]);
  });

  it('is taken by who waits for a session, and the entry closes with the booking', async () => {
    const nora = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    ok(await waits(session(nora)));
    await cancel();
    const [freedTime] = await freedTimes();
    const [fit] = freedTime?.fits ?? [];
    expect(fit?.entry.session).toMatchObject({ id: nora.sessionIds[0], ordinal: 1, of: 6 });
    expect(fit?.opening.daysFromIdeal).toBe(2);
    expect(fit?.entry).toMatchObject({ noContact: false, noCalls: false, asked: null });
    ok(await desk.post('/call-notes', { planId: nora.planId, outcome: 'not-reached' }));
    const version = ok(await desk.get(`/patients/${nora.patientId}`)).version;
    ok(await desk.post(`/patients/${nora.patientId}/contact-ways`, { noMessagesBy: ['call'] }, { version }));
    expect((await freedTimes())[0]?.fits[0]?.entry).toMatchObject({
      ...{ noContact: false, noCalls: true },
      asked: { outcome: 'not-reached', by: 'Rita Empfang', at: '2026-03-02T08:00:00.000Z' },
    });
    const visit = ok(await bookFit(fit as FreedTimeReply['fits'][number]));
    expect(await listed()).toEqual([]);
    expect(await freedTimes()).toEqual([]);
    const undo = () => desk.post(`/waiting/${fit?.entry.id}/undo`);
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'wrong_state', state: 'booked' } });
    ok(await desk.post(`/visits/${visit.id}/cancel`, { reason: 'Mistake' }, { version: visit.version }));
    ok(await undo());
    expect(await listed()).toEqual(['Nora Lenz']);
  });

  it('closes the entry also when the visit is booked from elsewhere', async () => {
    const ida = await patient('Ida');
    ok(await waits({ patientId: ida, kind: 'consultation' }));
    ok(await waits({ patientId: ida, kind: 'review' }));
    ok(await consultation(ida, '2026-03-05T09:00:00Z'));
    expect((ok(await desk.get('/waiting')) as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'review',
    ]);
  });

  it('goes to one of two who book it at once', async () => {
    for (const name of ['Ana', 'Bea'])
      ok(await waits({ patientId: await patient(name), kind: 'consultation' }));
    await cancel();
    const fits = (await freedTimes())[0]?.fits ?? [];
    expect(fits).toHaveLength(2);
    const answers = await Promise.all(fits.map((fit, nr) => bookFit(fit, nr === 0 ? desk : specialist)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await listed()).toHaveLength(1);
  });

  it('is offered after a move too, and not once its old time is taken', async () => {
    ok(await waits({ patientId: await patient('Ida'), kind: 'consultation' }));
    const to = { startsAt: '2026-03-06T09:00:00Z', specialistId: mara.specialist.id, roomId: mara.room.id };
    ok(await desk.post(`/visits/${mara.id}/move`, to, { version: mara.version }));
    expect(await fitting()).toEqual(['Ida']);
    ok(await consultation(await patient('Quick'), '2026-03-04T09:00:00Z'));
    expect(await freedTimes()).toEqual([]);
  });

  it('is offered to nobody whose plan waits, whose wait is over, or for whom a finding stands against the day', async () => {
    const asked = await anApprovedPlan(desk, specialist, { given: 'Asked' });
    ok(await waits(session(asked)));
    ok(await waits({ patientId: await patient('Over'), kind: 'consultation', until: '2026-03-04' }));
    await cancel();
    expect(await fitting()).toEqual(['Asked']);
    ok(await specialist.post(`/patients/${asked.patientId}/facts`, { code: 'pregnant', answer: 'yes' }));
    expect(await fitting()).toEqual([]);
    expect((ok(await desk.get('/waiting')) as { ready: boolean }[])[0]?.ready).toBe(false);
  });

  it('is taken by who has a visit and wants an earlier one: it moves whole, and its own time is offered on', async () => {
    const eva = await patient('Eva');
    const hers = ok(await consultation(eva, '2026-03-06T09:00:00Z'));
    const earlier = { patientId: eva, kind: 'consultation', visitId: hers.id };
    const entry = ok(await waits(earlier));
    expect(entry).toMatchObject({ ready: true, visit: { id: hers.id, startsAt: hers.startsAt } });
    expect(await waits(earlier)).toMatchObject({ status: 409, body: { state: 'waiting' } });
    expect(await waits({ ...earlier, patientId: mara.patient.id })).toMatchObject({ status: 404 });
    await cancel();
    const [fit] = (await freedTimes())[0]?.fits ?? [];
    expect(fit?.reasons[0]).toEqual({ code: 'earlier', days: 2 });
    ok(await waits({ patientId: await patient('Next'), kind: 'consultation' }));
    const { startsAt, specialist: who, room } = (fit as FreedTimeReply['fits'][number]).opening;
    const to = { startsAt, specialistId: who.id, roomId: room.id };
    const { visit } = ok(await desk.post(`/visits/${hers.id}/move`, to, { version: hers.version }));
    expect(await listed()).toEqual(['Next Lenz']);
    const [left] = await freedTimes(`/visits/${hers.id}/freed-times`);
    expect(left).toMatchObject({ day: '2026-03-06', startsAt: '2026-03-06T09:00:00.000Z' });
    expect(left?.fits.map((one) => one.entry.patient.name)).toEqual(['Next Lenz']);
    ok(await desk.post(`/visits/${hers.id}/undo`, {}, { version: visit.version }));
    // She has her later visit again, and waits for an earlier one as before.
    expect(await listed()).toEqual(['Eva Lenz', 'Next Lenz']);
    expect(await desk.post(`/waiting/${entry.id}/undo`)).toMatchObject({
      status: 409,
      body: { state: 'waiting' },
    });
    const said = await api.database.read(
      'select action, actor_name as by from audit_events where clinic_id = $1 and subject_id = $2 order by id',
      [clinic.id, entry.id],
    );
    const by = 'Rita Empfang';
    expect(said).toEqual(['create', 'close', 'open-again'].map((action) => ({ action, by })));
  });

  it('asks for the session of a visit in a plan, and for nothing that is over', async () => {
    const nora = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const at = { startsAt: '2026-03-09T09:00:00Z', specialistId: clinic.specialists[0].id };
    const peel = { patientId: nora.patientId, kind: 'treatment', sessionIds: nora.sessionIds.slice(0, 1) };
    const visit = ok(await desk.post<VisitReply>('/visits', { ...peel, ...at, roomId: clinic.rooms[2].id }));
    ok(await waits({ patientId: nora.patientId, kind: 'session', visitId: visit.id }));
    await cancel();
    const [fit] = (await freedTimes())[0]?.fits ?? [];
    expect(fit?.entry).toMatchObject({ session: { id: nora.sessionIds[0] }, visit: { id: visit.id } });
    ok(await desk.post(`/visits/${visit.id}/cancel`, { reason: 'Away' }, { version: visit.version }));
    expect((ok(await desk.get('/waiting')) as { visit: unknown }[])[0]?.visit).toBeNull();
    const over = { patientId: mara.patient.id, kind: 'consultation', visitId: mara.id };
    expect(await waits(over)).toMatchObject({ status: 409, body: { state: 'cancelled', step: 'wait' } });
  });

  it('is waited for once in the place of a visit, also where the desk asks for it eight times at once', async () => {
    const earlier = { patientId: mara.patient.id, kind: 'consultation', visitId: mara.id };
    const asked = await Promise.all(Array.from({ length: 8 }, () => waits(earlier)));
    expect(asked.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
  });

  it('considers everybody who waits, however long the list is', async () => {
    const patients = await somePatients(api, clinic, 61);
    await api.database.read(
      `insert into waiting_entries (clinic_id, id, patient_id, kind, weekdays, added_by, added_at)
       select $1, gen_random_uuid(), p.id, 'consultation', case when p.nr = 61 then '{3}' else '{5}' end::smallint[],
         $3, timestamptz '2026-02-01' + p.nr * interval '1 hour'
       from unnest($2::uuid[]) with ordinality as p (id, nr)`,
      [clinic.id, patients, clinic.receptionists[0].id],
    );
    await cancel();
    const fits = (await freedTimes())[0]?.fits ?? [];
    expect(fits[0]?.entry.patient.id).toBe(patients[60]);
    expect(fits[0]?.reasons).toContainEqual({ code: 'as-wished', days: 0 });
    expect(fits).toHaveLength(20);
  });

  it('has a list that refuses what cannot be waited for, and gives back who was taken off it', async () => {
    const nora = await anApprovedPlan(desk, specialist, { given: 'Nora' });
    const entry = ok(await waits(session(nora)));
    expect(await waits({ ...session(nora), weekdays: [1] })).toMatchObject({
      ...{ status: 409, body: { code: 'wrong_state', state: 'waiting' } },
    });
    const refusals = async (body: object) => {
      const { status, body: reply } = await waits({
        patientId: nora.patientId,
        kind: 'consultation',
        ...body,
      });
      return [status, ...Object.values(reply.errors ?? {}).map((one) => (one as { code: string }).code)];
    };
    expect(await refusals({ kind: 'session' })).toEqual([400, 'required']);
    expect(await refusals({ sessionId: nora.sessionIds[1] })).toEqual([400, 'not_a_choice']);
    expect(await refusals({ fromMinute: 600, toMinute: 600 })).toEqual([400, 'ends_before_start']);
    expect(await refusals({ until: '2026-03-02' })).toEqual([400, 'out_of_range']);
    expect(await refusals({ patientId: clinic.id })).toEqual([404]);
    expect((await desk.delete(`/waiting/${entry.id}`)).status).toBe(200);
    expect(await listed()).toEqual([]);
    expect((await desk.delete(`/waiting/${entry.id}`)).status).toBe(409);
    ok(await desk.post(`/waiting/${entry.id}/undo`));
    expect(await listed()).toEqual(['Nora Lenz']);
  });

  it('is seen by the clinic alone, and told to the audit', async () => {
    const ida = await patient('Ida');
    ok(await waits({ patientId: ida, kind: 'consultation' }));
    await cancel();
    const manager = await clinic.signIn('manager');
    for (const who of [desk, specialist, manager]) expect((await who.get('/waiting')).body).toHaveLength(1);
    await freedTimes('/freed-times');
    const [seen] = await api.database.read<{ patient_ids: string[] }>(
      `select patient_ids from audit_events where clinic_id = $1 and subject = 'waiting-list' order by id desc limit 1`,
      [clinic.id],
    );
    expect(seen?.patient_ids).toEqual([ida]);
    const stranger = await (await aClinic(api)).signIn('reception');
    expect((await stranger.get('/waiting')).body).toEqual([]);
    expect((await stranger.get(`/visits/${mara.id}/freed-times`)).status).toBe(404);
    expect((await stranger.get('/freed-times')).body).toEqual({ freedTimes: [] });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanReply } from '../../features/plans/PlanReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic, type TestMember } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, is today; two mandelic peels are booked with one specialist, today and on 17 March. */
describe('a specialist who leaves', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let manager: Client;
  let series: BookedSeries;
  let leaving: TestMember;
  let other: TestMember;
  let specialist: Client;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    manager = await clinic.signIn('manager');
    series = await aBookedSeries(desk, await clinic.signIn('specialist'), { first: 2 });
    const chosen = series.visits[1]?.specialist.id;
    const [one, two] = clinic.specialists;
    [leaving, other] = one.id === chosen ? [one, two] : [two, one];
    specialist = await clinic.signInAs(other);
  });

  const member = async () => ok(await manager.get(`/staff/${leaving.id}`));
  const take = async (verb: string, body: object = {}, who = manager) =>
    who.post(`/staff/${leaving.id}/${verb}`, body, { version: (await member()).version });
  const planNow = async () => ok(await specialist.get<PlanReply>(`/plans/${series.planId}`));
  const flagsNow = async () =>
    ((await planNow()).courses[0]?.sessions ?? []).flatMap(({ on, flag }) =>
      flag ? [`${on} ${flag.kind}`] : [],
    );
  const secondVisit = async () => ok(await desk.get(`/visits/${series.visits[1]?.id}`));

  it('leaves visits behind, which are told and flagged in their plan, and no other', async () => {
    const { status, body } = await take('leave', { lastDay: '2026-03-13' });
    expect(status).toBe(200);
    expect(body.stranded).toEqual([
      {
        visitId: series.visits[1]?.id,
        planId: series.planId,
        patient: expect.objectContaining({ id: series.patientId, name: 'Mara Lenz' }),
        startsAt: series.visits[1]?.startsAt,
      },
    ]);
    expect(await flagsNow()).toEqual(['2026-03-17 no-specialist']);
    expect([body.lastDay, (await member()).lastDay]).toEqual(['2026-03-13', '2026-03-13']);
    expect((await secondVisit()).state).toBe('booked');
    const events = (await planNow()).events;
    expect(events.at(-1)).toMatchObject({ kind: 'specialist-left', undoable: false });
    const flag = (ok(await desk.get(`/plans/${series.planId}`)) as PlanReply).courses[0]?.sessions[1]?.flag;
    expect(flag?.rule).toMatchObject({ code: 'specialist-left', params: { lastDay: '2026-03-13' } });
  });

  it('is not booked with any more after their last day, and until then still is', async () => {
    ok(await take('leave', { lastDay: '2026-03-13' }));
    const book = (startsAt: string) =>
      desk.post('/visits', {
        ...{ patientId: series.patientId, kind: 'consultation', startsAt },
        ...{ specialistId: leaving.id, roomId: clinic.rooms[0].id },
      });
    expect((await book('2026-03-13T12:00:00Z')).status).toBe(201);
    expect(await book('2026-03-16T12:00:00Z')).toMatchObject({
      ...{ status: 422, body: { problems: [{ code: 'outside-hours' }] } },
    });
  });

  it('the flag is gone once somebody else treats, on the same day too', async () => {
    ok(await take('leave', { lastDay: '2026-03-13' }));
    const { id, version, startsAt, room } = await secondVisit();
    const to = { startsAt, specialistId: other.id, roomId: room.id };
    expect((await desk.post(`/visits/${id}/move`, to, { version })).status).toBe(200);
    expect(await flagsNow()).toEqual([]);
  });

  it('stays after all: nothing is flagged, and they can be booked again', async () => {
    const before = (await planNow()).courses;
    ok(await take('leave', { lastDay: '2026-03-13' }));
    const { body } = await take('leave', { lastDay: null });
    expect(body).toMatchObject({ stranded: [], lastDay: null });
    expect((await planNow()).courses).toEqual(before);
    expect((await planNow()).events.at(-1)?.kind).toBe('specialist-back');
    const left = await api.database.read('select from absences where clinic_id = $1', [clinic.id]);
    expect(left).toEqual([]);
  });

  it('another last day takes the place of the first', async () => {
    ok(await take('leave', { lastDay: '2026-03-13' }));
    const { body } = await take('leave', { lastDay: '2026-03-17' });
    expect(body.stranded).toEqual([]);
    expect(await flagsNow()).toEqual([]);
  });

  it('is shut out at once with everything that is booked from today on, and let in again', async () => {
    const { body } = await take('disable');
    const theirs = series.visits.filter((visit) => visit.specialist.id === leaving.id);
    expect(body).toMatchObject({ state: 'disabled' });
    expect(body.stranded.map(({ visitId }: { visitId: string }) => visitId)).toEqual(
      theirs.map(({ id }) => id),
    );
    expect(await flagsNow()).toContain('2026-03-17 no-specialist');
    expect((await take('enable')).body.state).toBe('active');
    expect(await flagsNow()).toEqual([]);
  });

  it('is for managers, about a day to come, and nobody of another clinic', async () => {
    const lastDay = '2026-03-13';
    expect(await take('leave', { lastDay }, desk)).toMatchObject({ status: 403 });
    expect((await take('leave', { lastDay: '2026-03-01' })).body.errors).toEqual({
      lastDay: { code: 'in_the_past' },
    });
    const stranger = await (await aClinic(api)).signIn('manager');
    expect((await take('leave', { lastDay }, stranger)).status).toBe(404);
    const stale = await manager.post(`/staff/${leaving.id}/leave`, { lastDay }, { version: 99 });
    expect(stale.status).toBe(412);
    expect(await flagsNow()).toEqual([]);
  });

  it('takes no booking with them that was decided on before they left', async () => {
    const booking = () =>
      desk.post('/visits', {
        ...{ patientId: series.patientId, kind: 'consultation', startsAt: '2026-04-08T12:00:00Z' },
        ...{ specialistId: leaving.id, roomId: clinic.rooms[0].id },
      });
    const [left, booked] = await Promise.all([take('leave', { lastDay: '2026-03-13' }), booking()]);
    const told = left.body.stranded.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect(left.status).toBe(200);
    expect(told.includes('2026-04-08T12:00:00.000Z')).toBe(booked.status === 201);
  });
});

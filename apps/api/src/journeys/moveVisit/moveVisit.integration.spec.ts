import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Three mandelic peels from Monday, 2 March 2026 on: 2 and 17 March, 1 April. */
describe('moving a visit', () => {
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
    series = await aBookedSeries(desk, specialist, { first: 3 });
  });

  const visitAt = (place: number) => series.visits[place] as VisitReply;
  const move = (place: number, more: object, browser = desk) => {
    const visit = visitAt(place);
    const to = {
      ...{ startsAt: visit.startsAt, specialistId: visit.specialist.id, roomId: visit.room.id },
      ...more,
    };
    return browser.post(`/visits/${visit.id}/move`, to, { version: visit.version });
  };
  const sessionsNow = async () => (await desk.get(`/plans/${series.planId}`)).body.courses[0].sessions;

  it('takes the new time, gives the old one back, and tells the plan', async () => {
    const { status, body } = await move(1, { startsAt: '2026-03-18T12:00:00Z' });
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.visit).toMatchObject({
      state: 'booked',
      startsAt: '2026-03-18T12:00:00.000Z',
      undoable: 'move',
    });
    expect(body.realignment.changes[0]).toMatchObject({
      sessionId: series.sessionIds[2],
      before: { ideal: '2026-04-01' },
      after: { ideal: '2026-04-02' },
    });
    expect(body.realignment.flags).toEqual([]);
    expect((await sessionsNow())[1]).toMatchObject({ state: 'booked', on: '2026-03-18' });
    const [patientId] = await somePatients(api, clinic, 1);
    const old = visitAt(1);
    const booked = await desk.post('/visits', {
      ...{ patientId, kind: 'consultation', startsAt: old.startsAt, specialistId: old.specialist.id },
      roomId: clinic.rooms[0].id,
    });
    expect(booked.status).toBe(201);
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('moves into time that it holds itself, and to another room, without a word to the plan', async () => {
    const half = new Date(Date.parse(visitAt(1).startsAt) + 15 * 60_000).toISOString();
    const moved = await move(1, { startsAt: half, roomId: clinic.rooms[2].id });
    expect(moved).toMatchObject({
      status: 200,
      body: { visit: { startsAt: half, room: { name: 'Room 3' } } },
    });
    expect(moved.body.realignment).toBeUndefined();
  });

  it('is made longer with all that it holds, stays so wherever it goes, and is never shorter than its work', async () => {
    const before = visitAt(1);
    const longer = await move(1, { minutes: 45 });
    expect(longer).toMatchObject({ status: 200, body: { visit: { extraMinutes: 15, undoable: 'move' } } });
    const { visit } = longer.body;
    expect(Date.parse(visit.endsAt) - Date.parse(before.startsAt)).toBe(45 * 60_000);
    const [patientId] = await somePatients(api, clinic, 1);
    const after = await desk.post('/visits', {
      ...{ patientId, kind: 'consultation', startsAt: before.endsAt, specialistId: before.specialist.id },
      roomId: clinic.rooms[0].id,
    });
    expect([after.status, after.body.code]).toEqual([409, 'opening_taken']);
    const at = { specialistId: visit.specialist.id, roomId: visit.room.id };
    const moved = await desk.post(
      `/visits/${visit.id}/move`,
      { ...at, startsAt: '2026-03-18T12:00:00Z' },
      { version: visit.version },
    );
    expect(moved.body.visit.endsAt).toBe('2026-03-18T12:45:00.000Z');
    const short = await desk.post(
      `/visits/${visit.id}/move`,
      { ...at, startsAt: '2026-03-18T12:00:00Z', minutes: 25 },
      { version: moved.body.visit.version },
    );
    expect([short.status, short.body.errors]).toEqual([
      400,
      { minutes: { code: 'out_of_range', params: { least: 30, greatest: 720 } } },
    ]);
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: moved.body.visit.version });
    expect(undone.body.visit).toMatchObject({
      startsAt: before.startsAt,
      endsAt: visit.endsAt,
      extraMinutes: 15,
    });
    const again = await desk.post(`/visits/${visit.id}/undo`, {}, { version: undone.body.visit.version });
    expect(again.body.visit).toMatchObject({ endsAt: before.endsAt, extraMinutes: 0 });
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('is not made longer than somebody else leaves it, or beyond the hours', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const { endsAt, specialist: who } = visitAt(1);
    await desk.post('/visits', {
      ...{ patientId, kind: 'consultation', startsAt: endsAt, specialistId: who.id },
      roomId: clinic.rooms[0].id,
    });
    expect(await move(1, { minutes: 60 })).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    const beyond = await move(0, { startsAt: '2026-03-02T16:30:00Z', minutes: 60 });
    expect(beyond).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
  });

  it('is taken back with its old time', async () => {
    const { visit } = (await move(1, { startsAt: '2026-03-18T12:00:00Z' })).body;
    const undone = await desk.post(`/visits/${visit.id}/undo`, {}, { version: visit.version });
    expect(undone.body.visit).toMatchObject({ startsAt: visitAt(1).startsAt, undoable: null });
    expect((await sessionsNow())[1]).toMatchObject({ on: '2026-03-17' });
    expect(await overlappingClaims(api)).toBe(0);
  });

  it('refuses what is too near, unless somebody may and says why', async () => {
    const tooNear = { startsAt: '2026-03-12T12:00:00Z' };
    const refused = await move(1, tooNear);
    expect(refused).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    expect(refused.body.problems.map(({ code }: { code: string }) => code)).toContain('hard-gap');
    const override = { reason: 'Leaves for a year on Friday.' };
    expect((await move(1, { ...tooNear, override })).status).toBe(403);
    const moved = await move(1, { ...tooNear, override }, specialist);
    expect(moved).toMatchObject({ status: 200, body: { visit: { overrideReason: override.reason } } });
    series.visits[1] = moved.body.visit;
    const sameDay = await move(1, { startsAt: '2026-03-12T14:00:00Z' });
    expect(sameDay.status, JSON.stringify(sameDay.body)).toBe(200);
    series.visits[1] = sameDay.body.visit;
    const nearer = { startsAt: '2026-03-11T12:00:00Z' };
    expect((await move(1, { ...nearer, override })).body.code).toBe('override_not_permitted');
    expect((await move(1, nearer)).body.code).toBe('placement_refused');
  });

  it('lets nobody without the right past a rule that came since by repeating the reason for another', async () => {
    const override = { reason: 'Leaves for a year on Friday.' };
    const moved = await move(1, { startsAt: '2026-03-12T12:00:00Z', override }, specialist);
    series.visits[1] = moved.body.visit;
    api.clock.advance(60_000);
    const tan = { code: 'tan', answer: { on: '2026-03-01' } };
    ok(await specialist.post(`/patients/${series.patientId}/facts`, tan));
    series.visits[1] = ok(await desk.get(`/visits/${visitAt(1).id}`));
    const later = { startsAt: '2026-03-12T14:00:00Z' };
    expect(await move(1, later)).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
    expect(await move(1, { ...later, override })).toMatchObject({ status: 422 });
    const [{ rules }] = (await api.database.read<{ rules: string[] }>(
      'select override_rules as rules from visits where id = $1',
      [visitAt(1).id],
    )) as [{ rules: string[] }];
    expect(rules).toEqual(['peel-and-peel', 'rhythm', 'shortest-gap', 'skin-healed']);
    expect((await move(1, { ...later, override }, specialist)).status).toBe(200);
  });

  it('names the nearest openings when the new time is taken', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const other = visitAt(1);
    const taken = '2026-03-18T12:00:00Z';
    const booking = { patientId, kind: 'consultation', startsAt: taken, roomId: clinic.rooms[0].id };
    expect((await desk.post('/visits', { ...booking, specialistId: other.specialist.id })).status).toBe(201);
    const refused = await move(1, { startsAt: taken });
    expect(refused).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect(refused.body.sessions[0].nearest[0]).toMatchObject({ startsAt: '2026-03-18T12:00:00.000Z' });
    expect((await desk.get(`/visits/${other.id}`)).body).toMatchObject({
      startsAt: other.startsAt,
      version: 1,
    });
  });

  it('lets one of two win who move to the same time at once', async () => {
    const two = await aBookedSeries(desk, specialist, { first: 1, given: 'Nora' });
    const to = {
      startsAt: '2026-03-03T12:00:00Z',
      specialistId: clinic.specialists[1].id,
      roomId: clinic.rooms[1].id,
    };
    const answers = await Promise.all([
      desk.post(`/visits/${series.visits[0].id}/move`, to, { version: 1 }),
      desk.post(`/visits/${two.visits[0].id}/move`, to, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await overlappingClaims(api)).toBe(0);
  });
});

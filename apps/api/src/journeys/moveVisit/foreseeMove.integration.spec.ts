import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Three mandelic peels from Monday, 2 March 2026 on: 2 and 17 March, 1 April. */
describe('a move before it is made', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let lead: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    lead = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, lead, { first: 3 });
  });

  const visitAt = (place: number) => series.visits[place] as VisitReply;
  const ask = (place: number, more: object, who = desk, verb = 'move/foresee') => {
    const { id, version, startsAt, specialist, room } = visitAt(place);
    const to = { startsAt, specialistId: specialist.id, roomId: room.id, ...more };
    return who.post(`/visits/${id}/${verb}`, to, { version });
  };
  const written = async () => {
    const tables = ['visits', 'claims', 'plans', 'plan_sessions', 'visit_steps', 'messages'];
    const counts = tables.map(
      (table) =>
        `select '${table}' as t, md5(string_agg(x::text, ',' order by x::text)) as h from ${table} x where clinic_id = $1`,
    );
    return api.database.read(counts.join(' union all '), [clinic.id]);
  };

  it('is free where nothing stands against it, and stores nothing', async () => {
    const before = await written();
    expect(ok(await ask(1, { startsAt: '2026-03-18T12:00:00Z' }))).toEqual({
      ...{ way: 'free', refusal: null, ask: [], nearest: [] },
    });
    expect(await written()).toEqual(before);
    expect((await ask(1, { startsAt: '2026-03-18T12:00:00Z' }, desk, 'move')).status).toBe(200);
  });

  it('names the rule that it breaks, who may decide, and the nearest times; the move is refused the same', async () => {
    const tooEarly = { startsAt: '2026-03-10T09:00:00Z' };
    const told = ok(await ask(1, tooEarly));
    expect(told).toMatchObject({ way: 'by-others', refusal: { status: 422, code: 'placement_refused' } });
    expect(told.ask.map(({ name }: { name: string }) => name)).toContain('Dr Ada Lind');
    expect(told.nearest.length).toBeGreaterThan(0);
    const refused = await ask(1, tooEarly, desk, 'move');
    expect(refused).toMatchObject({ status: 422, body: { problems: told.refusal.details.problems } });
    const [near] = told.nearest;
    const place = { startsAt: near.startsAt, specialistId: near.specialist.id, roomId: near.room.id };
    expect(ok(await ask(1, place)).way).toBe('free');
  });

  it('goes with a reason for who has the right, and the move with it', async () => {
    const tooEarly = { startsAt: '2026-03-10T09:00:00Z' };
    expect(ok(await ask(1, tooEarly, lead))).toMatchObject({ way: 'with-reason', ask: [] });
    const override = { reason: 'Skin has healed, photo seen.' };
    expect((await ask(1, { ...tooEarly, override }, lead, 'move')).status).toBe(200);
  });

  it('goes for nobody into time that somebody else has, or in which nobody is there', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const { specialist } = visitAt(1);
    const other = { kind: 'consultation', startsAt: '2026-03-18T12:00:00Z', specialistId: specialist.id };
    ok(await desk.post('/visits', { ...other, patientId, roomId: clinic.rooms[0].id }));
    const taken = ok(await ask(1, { startsAt: '2026-03-18T12:00:00Z' }, lead));
    expect(taken).toMatchObject({ way: 'no', refusal: { code: 'opening_taken' } });
    expect(taken.nearest[0].day).toBe('2026-03-18');
    const night = ok(await ask(1, { startsAt: '2026-03-18T20:00:00Z' }, lead));
    expect(night).toMatchObject({ way: 'no', ask: [{ name: specialist.name }] });
    expect((await ask(1, { minutes: 5 })).status).toBe(400);
  });

  it('is told of the visit as it was seen, in its own clinic', async () => {
    const { id, startsAt, specialist, room } = visitAt(1);
    const to = { startsAt, specialistId: specialist.id, roomId: room.id };
    expect((await desk.post(`/visits/${id}/move/foresee`, to, { version: 99 })).status).toBe(412);
    const foreign = await (await aClinic(api)).signIn('reception');
    expect((await foreign.post(`/visits/${id}/move/foresee`, to, { version: 1 })).status).toBe(404);
  });
});

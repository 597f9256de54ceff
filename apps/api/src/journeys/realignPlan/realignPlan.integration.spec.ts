import { addDays } from '@stratum/calendar';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anActor } from '../../testing/anActor.js';
import { assessPatient } from '../../testing/assessPatient.js';
import type { Answer, Client } from '../../testing/client.js';
import { placementsOf } from '../../testing/placementsOf.js';
import { proposeSeries } from '../../testing/proposeSeries.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { PlacedReply } from '../bookSeries/PlacedReply.js';
import { realignAfter } from './realignAfter.js';

interface Session {
  id: string;
  ordinal: number;
  state: string;
  on: string | null;
  window: { earliest: string; ideal: string; latest: string | null };
  visit: { id: string; state: string } | null;
  flag: { kind: string; days: number | null } | null;
}

describe('a missed visit and its undo', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let planId: string;
  /** The clock only goes forward: every test has a Monday of its own, half a year on. */
  let tests = 0;
  let monday: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    monday = addDays('2026-03-02', 182 * tests++);
    api.clock.set(`${monday}T08:00:00Z`);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    const { assessment } = await assessPatient(desk, specialist, {
      born: '1991-08-01',
      phototype: 3,
      answers: { concerns: ['dullness'] },
    });
    const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 3 }];
    const drafted = await specialist.post('/plans', { assessmentId: assessment.id, choices });
    planId = drafted.body.id;
    await specialist.post(`/plans/${planId}/approve`, { acceptances: [] }, { version: 1 });
    const { placed } = await proposeSeries(desk, { planId }, { first: 3 });
    const [first, second, third] = placed as [PlacedReply, PlacedReply, PlacedReply];
    // As early as the peel allows: 14 days after the second.
    const asEarly = new Date(Date.parse(second.startsAt) + 14 * 86_400_000).toISOString();
    const placements = placementsOf([first, second, { ...third, startsAt: asEarly }]);
    const booked = await desk.post(`/plans/${planId}/book`, { placements }, { version: 2 });
    if (booked.status !== 201) throw new Error(JSON.stringify(booked.body));
  });

  const plan = async () => (await desk.get(`/plans/${planId}`)).body;
  const sessionsOf = (body: { courses: [{ sessions: Session[] }] }) => body.courses[0].sessions;
  const undo = (eventId: string, version: number, who = desk): Promise<Answer> =>
    who.post(`/plans/${planId}/undo`, { eventId }, { version });
  const onTheDayOf = async (session: Session | undefined) => {
    api.clock.set(`${session?.on}T17:00:00Z`);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  };
  const miss = async (session: Session | undefined) => {
    const { body } = await desk.get(`/visits/${session?.visit?.id}`);
    return desk.post(`/visits/${body.id}/miss`, {}, { version: body.version });
  };
  const day = (days: number) => addDays(monday, days);
  const lastEvent = (body: { events: { id: string; kind: string }[] }) => body.events.at(-1);

  it('moves what follows, flags the visit that comes too soon, and can be taken back exactly', async () => {
    const second = sessionsOf(await plan())[1];
    await onTheDayOf(second);
    const before = await plan();

    expect(sessionsOf(before).map(({ on }) => on)).toEqual([monday, day(15), day(29), null]);

    expect((await miss(second)).status).toBe(200);
    const after = await plan();
    expect(after.version).toBe(before.version + 1);
    const [, missed, third, maintenance] = sessionsOf(after) as [Session, Session, Session, Session];
    expect(missed).toMatchObject({
      state: 'planned',
      on: null,
      visit: null,
      window: { earliest: day(16), ideal: day(16), latest: day(30) },
    });
    expect(third).toMatchObject({
      state: 'booked',
      on: day(29),
      window: { earliest: day(30), ideal: day(31), latest: day(46) },
      flag: { kind: 'too-early', days: 1 },
    });
    const event = lastEvent(after);
    expect(event).toMatchObject({
      kind: 'missed',
      by: 'Rita Empfang',
      undoable: true,
      undone: false,
      changes: [
        {
          sessionId: missed.id,
          before: { ideal: day(15) },
          after: { ideal: day(16) },
          rule: { code: 'missed' },
        },
        {
          sessionId: third.id,
          before: { ideal: day(30) },
          after: { ideal: day(31) },
          rule: { code: 'rhythm' },
        },
      ],
    });
    expect(maintenance.flag).toBeNull();

    const undone = await undo(event?.id as string, after.version);
    expect(undone.status).toBe(200);
    expect(undone.body.version).toBe(after.version + 1);
    expect(undone.body.courses).toEqual(before.courses);
    expect(undone.body.events.slice(-2)).toEqual([
      expect.objectContaining({ kind: 'missed', undone: true, undoable: false }),
      expect.objectContaining({ kind: 'undo', undone: false, undoable: false }),
    ]);
    const visit = await desk.get(`/visits/${second?.visit?.id}`);
    expect(visit.body).toMatchObject({ state: 'booked', sessions: [{ id: missed.id }] });
  });

  it('takes nothing back twice, and nothing that was changed meanwhile', async () => {
    const second = sessionsOf(await plan())[1];
    await onTheDayOf(second);
    await miss(second);
    const after = await plan();
    const { id } = lastEvent(after) as { id: string };
    expect(await undo(id, after.version - 1)).toMatchObject({ status: 412, body: { code: 'stale' } });
    expect((await undo(id, after.version)).status).toBe(200);
    expect(await undo(id, after.version + 1)).toMatchObject({
      status: 409,
      body: { code: 'cannot_undo', because: 'already-undone' },
    });
    const [booked] = after.events.filter(({ kind }: { kind: string }) => kind === 'booked');
    expect(await undo(booked.id, after.version + 1)).toMatchObject({
      status: 409,
      body: { code: 'cannot_undo', because: 'at-the-visit' },
    });
  });

  it('says which later step stands on it', async () => {
    const [first, second] = sessionsOf(await plan());
    await onTheDayOf(first);
    await miss(first);
    const { id } = lastEvent(await plan()) as { id: string };
    await onTheDayOf(second);
    await miss(second);
    const after = await plan();
    expect(after.events.find((event: { id: string }) => event.id === id).undoable).toBe(false);
    expect(await undo(id, after.version)).toMatchObject({
      status: 409,
      body: { code: 'cannot_undo', because: 'later-event', kind: 'missed', eventId: lastEvent(after)?.id },
    });
  });

  it('does not assume that the time is still free', async () => {
    const second = sessionsOf(await plan())[1];
    await onTheDayOf(second);
    const { body: visit } = await desk.get(`/visits/${second?.visit?.id}`);
    await miss(second);
    const [taken] = await api.database.read<{ id: string }>(
      `insert into claims (clinic_id, id, visit_id, resource_id, role, during)
       select clinic_id, gen_random_uuid(), id, room_id, 'room', tstzrange(starts_at, ends_at)
       from visits where clinic_id = $1 and id = $2 returning id`,
      [clinic.id, visit.id],
    );
    // Somebody else's visit has the room now.
    await api.database.read('update claims set visit_id = $2 where id = $1', [
      taken?.id,
      sessionsOf(await plan())[2]?.visit?.id,
    ]);
    const after = await plan();
    const { id } = lastEvent(after) as { id: string };
    expect(await undo(id, after.version)).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect(await plan()).toEqual(after);
  });

  it('adds no event when the same is told again', async () => {
    const first = sessionsOf(await plan())[0] as Session;
    const actor = anActor(clinic, clinic.specialists[0]);
    const occurrence = { kind: 'done', session: first.id, on: first.on as string } as const;
    const tell = () =>
      api.database.transaction((tx) =>
        realignAfter(tx, actor, planId, occurrence, first.on as string, api.clock.now()),
      );
    const once = await tell();
    const events = (await plan()).events.length;
    expect(once.eventId).not.toBeNull();
    expect(await tell()).toMatchObject({ eventId: null, version: once.version, changes: [] });
    const after = await plan();
    expect(after.events).toHaveLength(events);
    expect(after.version).toBe(once.version);
    expect(sessionsOf(after)[0]).toMatchObject({ state: 'done', on: first.on });
  });

  it('lets nobody of another clinic take anything back', async () => {
    const stranger = await (await aClinic(api)).signIn('specialist');
    const { events, version } = await plan();
    expect((await undo(events[0].id, version, stranger)).status).toBe(404);
    const other = await undo('00000000-0000-7000-8000-000000000000', version);
    expect(other).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VisitReply } from '../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { answersAtCheckIn } from '../testing/answersAtCheckIn.js';
import type { Answer, Client } from '../testing/client.js';
import { ok } from '../testing/ok.js';
import { sameBrowser } from '../testing/sameBrowser.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** PostgreSQL's code for a deadlock, after which the whole work is done again: nobody sees it but by the wait. */
const DEADLOCK = '40P01';

/** Two mandelic peels are booked, today, on Monday, 2 March 2026, and on 17 March; in the afternoon the lips are filled. */
describe('journeys that meet', () => {
  let api: TestApi;
  let other: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let manager: Client;
  let series: BookedSeries;
  let lips: VisitReply;
  let codes: string[];

  beforeEach(async () => {
    api = await startApi();
    other = await startApi({ besides: api });
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    manager = await clinic.signIn('manager');
    series = await aBookedSeries(desk, specialist, { first: 2 });
    const single = {
      ...{ patientId: series.patientId, kind: 'treatment', protocolCode: 'ha-lips' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
      ...{ startsAt: '2026-03-02T13:00:00Z', override: { reason: 'Leaves tomorrow' } },
    };
    lips = ok(await specialist.post('/visits', single));
    lips = ok(await desk.post(`/visits/${lips.id}/check-in`, {}, { version: lips.version })).visit;
    const started = await start(specialist, lips);
    expect(ok(started).outcome, JSON.stringify(started.body.findings)).toBe('started');
    lips = started.body.visit;
    codes = [];
    for (const one of [api, other]) noteFailures(one);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await other.stop();
    await api.stop();
  });

  /** Notes with which code each transaction failed, also where it was done again. */
  const noteFailures = ({ database }: TestApi) => {
    const { source } = database;
    const real = source.transaction.bind(source) as (...given: unknown[]) => Promise<unknown>;
    vi.spyOn(source, 'transaction').mockImplementation(async (...given: unknown[]) => {
      try {
        return await real(...given);
      } catch (error) {
        codes.push(String((error as { code?: unknown }).code));
        throw error;
      }
    });
  };
  const start = (who: Client, { id, version }: VisitReply) => {
    const body = { answers: answersAtCheckIn(), proceed: { reason: 'She wants it' } };
    return who.post(`/visits/${id}/start`, body, { version });
  };
  const waiters = async () => {
    const [{ n }] = (await api.database.read<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )) as [{ n: number }];
    return n;
  };
  /** Both wait for the plan, the first at its head; then it is let go, and each goes for what the other may hold. */
  const crossing = async (first: () => Promise<Answer>, second: () => Promise<Answer>) => {
    const runner = api.database.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('select from plans where clinic_id = $1 and id = $2 for update', [
      clinic.id,
      series.planId,
    ]);
    const one = first();
    await expect.poll(waiters, { interval: 5 }).toBe(1);
    const two = second();
    await expect.poll(waiters, { interval: 5 }).toBe(2);
    await runner.commitTransaction();
    await runner.release();
    return Promise.all([one, two]);
  };

  it('at a visit: it is started, and that it was started is taken back', async () => {
    const there = sameBrowser(specialist, other.url);
    const [again, undone] = await crossing(
      () => start(specialist, lips),
      () => there.post(`/visits/${lips.id}/undo`, {}, { version: lips.version }),
    );
    expect(again.body.code).toBe('wrong_state');
    expect(ok(undone).visit).toMatchObject({ state: 'arrived', startedAt: null });
    expect(codes).not.toContain(DEADLOCK);
  });

  it('at a specialist: who is booked, and who leaves', async () => {
    const [ada] = clinic.specialists;
    const { version } = ok(await manager.get(`/staff/${ada.id}`));
    const second = series.visits[1] as VisitReply;
    const to = { startsAt: '2026-03-18T10:00:00Z', specialistId: ada.id, roomId: clinic.rooms[1].id };
    const [moved, left] = await crossing(
      () => desk.post(`/visits/${second.id}/move`, to, { version: second.version }),
      () =>
        sameBrowser(manager, other.url).post(
          `/staff/${ada.id}/leave`,
          { lastDay: '2026-03-10' },
          { version },
        ),
    );
    expect([moved.status, left.status]).toEqual([200, 200]);
    expect(left.body.stranded).toMatchObject([{ visitId: second.id, startsAt: '2026-03-18T10:00:00.000Z' }]);
    expect(codes).not.toContain(DEADLOCK);
  });

  it('all at once, at one patient, in two processes: none waits for another in a circle', async () => {
    const [first, second] = series.visits as [VisitReply, VisitReply];
    const [ada] = clinic.specialists;
    const to = { startsAt: '2026-03-18T10:00:00Z', specialistId: ada.id, roomId: clinic.rooms[1].id };
    const verbs: ((at: (who: Client) => Client) => Promise<Answer>)[] = [
      (at) => start(at(specialist), lips),
      (at) => at(specialist).post(`/visits/${lips.id}/undo`, {}, { version: lips.version }),
      (at) => at(desk).post(`/visits/${first.id}/check-in`, {}, { version: first.version }),
      (at) => at(desk).post(`/visits/${first.id}/undo`, {}, { version: first.version + 1 }),
      (at) => at(desk).post(`/visits/${second.id}/move`, to, { version: second.version }),
      (at) => at(desk).post(`/visits/${second.id}/undo`, {}, { version: second.version + 1 }),
      (at) => at(desk).post(`/visits/${second.id}/cancel`, { reason: 'Ill' }, { version: second.version }),
      (at) => at(desk).post('/waiting', { patientId: series.patientId, kind: 'session', visitId: second.id }),
      (at) =>
        at(desk).post('/waiting', {
          ...{ patientId: series.patientId, kind: 'session', sessionId: series.sessionIds[1] },
        }),
      (at) => at(specialist).post(`/patients/${series.patientId}/facts`, { code: 'smoker', answer: 'yes' }),
      (at) => at(manager).post(`/staff/${ada.id}/leave`, { lastDay: '2026-03-10' }, { version: 1 }),
    ];
    const asked = Array.from({ length: 66 }, (_, n) => {
      const at = (who: Client) => sameBrowser(who, n % 2 === 0 ? api.url : other.url);
      return (verbs[n % verbs.length] as (typeof verbs)[number])(at);
    });
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(codes).not.toContain(DEADLOCK);
  });
});

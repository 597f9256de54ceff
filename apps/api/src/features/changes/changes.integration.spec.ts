import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Client, client } from '../../testing/client.js';
import { type ReadChanges, readChanges } from '../../testing/readChanges.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('changes of colleagues', () => {
  let api: TestApi;
  let other: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patients: string[];
  const opened: ReadChanges[] = [];
  beforeAll(async () => {
    api = await startApi();
    other = await startApi({ besides: api });
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    patients = await somePatients(api, clinic, 8);
  });
  afterAll(async () => {
    for (const one of opened) one.close();
    await other.stop();
    await api.stop();
  });

  const listen = async (url: string, browser: Client, since?: string) => {
    const stream = await readChanges(url, browser, since);
    opened.push(stream);
    await expect.poll(() => stream.told.length + Number(stream.isEnded())).toBeGreaterThan(0);
    return stream;
  };
  let hour = 8;
  const book = async (who: Client = desk) => {
    const answer = await who.post('/visits', {
      ...{ patientId: patients.pop(), kind: 'consultation' },
      startsAt: `2026-03-09T${String(hour++).padStart(2, '0')}:00:00Z`,
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
    });
    expect([answer.status, answer.body.code]).toEqual([201, undefined]);
    return answer;
  };
  const heardIds = (stream: ReadChanges) =>
    stream.told.flatMap(({ changes }) => changes.map(({ id }: { id: string }) => id));

  it('arrive in another process within two seconds, and say which record, whose doing, and nothing else', async () => {
    const specialist = await clinic.signIn('specialist');
    const stream = await listen(other.url, specialist);
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream']);
    const booked = await book();
    const began = performance.now();
    await expect.poll(() => heardIds(stream), { timeout: 2_000, interval: 5 }).toContain(booked.body.id);
    console.log(
      `figure: a change is told in another process ${Math.round(performance.now() - began)} ms later`,
    );
    const change = stream.told.at(-1).changes.find(({ id }: { id: string }) => id === booked.body.id);
    expect(change).toEqual({
      ...{ kind: 'visit', id: booked.body.id, by: clinic.receptionists[0].id, name: 'Rita Empfang' },
      requestId: booked.headers.get('x-request-id'),
    });
  });

  it('never come from another clinic', async () => {
    const foreign = await aClinic(api);
    const stream = await listen(other.url, await foreign.signIn('manager'));
    const own = await listen(other.url, await clinic.signIn('manager'));
    const booked = await book();
    await expect.poll(() => heardIds(own)).toContain(booked.body.id);
    expect(heardIds(stream)).toEqual([]);
  });

  it('are told of kinds that somebody may read, and of no other', async () => {
    const stream = await listen(api.url, desk);
    const lead = await listen(api.url, await clinic.signIn('specialist'));
    const about = {
      kind: 'rules' as const,
      id: null,
      by: clinic.managers[0].id,
      name: 'Max',
      requestId: null,
    };
    const payload = JSON.stringify([{ ...about, clinicId: clinic.id }]);
    await api.database.read(`select pg_notify('stratum_changes', $1)`, [payload]);
    await expect.poll(() => lead.told.at(-1).changes).toEqual([about]);
    expect(stream.told.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('end with the session: at once where it was ended, soon in the other process', async () => {
    const browser = await clinic.signIn('reception');
    const [here, there] = [await listen(api.url, browser), await listen(other.url, browser)];
    expect((await browser.post('/auth/sign-out')).status).toBe(204);
    await expect.poll(() => here.isEnded(), { timeout: 500 }).toBe(true);
    await expect.poll(() => there.isEnded(), { timeout: 7_000 }).toBe(true);
    expect((await readChanges(api.url, browser)).status).toBe(401);
  });

  it('are not told to somebody who was shut out in between, however open the stream is', async () => {
    const browser = await clinic.signInAs(clinic.specialists[1]);
    const stream = await listen(other.url, browser);
    await api.database.read('update memberships set active = false where clinic_id = $1 and id = $2', [
      clinic.id,
      clinic.specialists[1].id,
    ]);
    await expect.poll(async () => (await browser.get('/changes')).status).not.toBe(200);
    await book();
    await expect.poll(() => stream.isEnded(), { timeout: 7_000 }).toBe(true);
    expect(heardIds(stream)).toEqual([]);
  });

  it('are asked for in between where a stream is cut: what came since, or to look again', async () => {
    const first = await desk.get('/changes');
    expect(first.body).toEqual({ cursor: expect.any(String), lookAgain: true, changes: [] });
    const booked = await book();
    const since = `/changes?since=${first.body.cursor}`;
    await expect.poll(async () => (await desk.get(since)).body.changes.length).toBeGreaterThan(0);
    const next = await desk.get(since);
    expect(next.body.lookAgain).toBe(false);
    expect(next.body.changes.map(({ id }: { id: string }) => id)).toContain(booked.body.id);
    const elsewhere = client(other.url);
    for (const [name, value] of desk.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.get(since)).body.lookAgain).toBe(true);
  });

  it('go on where a stream was left', async () => {
    const stream = await listen(api.url, desk);
    stream.close();
    const booked = await book();
    const cursor = stream.told.at(-1).cursor;
    await expect.poll(async () => (await desk.get(`/changes?since=${cursor}`)).body.changes.length).toBe(1);
    const again = await listen(api.url, desk, cursor);
    expect(heardIds(again)).toEqual([booked.body.id]);
  });

  it('are never told of what was rolled back, or only looked at', async () => {
    const stream = await listen(api.url, desk);
    const before = stream.told.length;
    await desk.get(`/calendar?from=2026-03-09&to=2026-03-09`);
    const taken = await desk.post('/visits', {
      ...{ patientId: patients[0], kind: 'consultation', startsAt: '2026-03-09T08:00:00Z' },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
    });
    expect(taken.status).toBe(409);
    const booked = await book();
    await expect.poll(() => heardIds(stream)).toContain(booked.body.id);
    expect(stream.told.slice(before).flatMap(({ changes }) => changes)).toHaveLength(1);
  });

  it('are asked for and not streamed beyond six streams of a session', async () => {
    const browser = await clinic.signIn('manager');
    const streams = await Promise.all(Array.from({ length: 8 }, () => readChanges(api.url, browser)));
    opened.push(...streams);
    const types = streams.map(({ type }) => type.split(';')[0]).sort();
    expect(types).toEqual([...Array(2).fill('application/json'), ...Array(6).fill('text/event-stream')]);
  });

  it('ask to look again when the connection to the database was lost, and go on', async () => {
    const stream = await listen(other.url, desk);
    await api.database.read(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stratum-changes' and datname = current_database()`,
    );
    await expect.poll(() => stream.told.at(-1).lookAgain && stream.told.length, { timeout: 5_000 }).toBe(2);
    const booked = await book();
    await expect.poll(() => heardIds(stream)).toContain(booked.body.id);
  });

  it('keep nobody from stopping the process', async () => {
    const third = await startApi({ besides: api });
    const stream = await listen(third.url, desk);
    await third.stop();
    await expect.poll(() => stream.isEnded()).toBe(true);
  });
});

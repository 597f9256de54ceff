import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic } from '../../testing/aClinic.js';
import { aDayToRescue, type DayToRescue } from '../../testing/aDayToRescue.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Tuesday, 3 March 2026 in Berlin: Dr Ada Lind falls ill on the Monday before, 2 March, at 9. */
describe('whom a rescue puts on the call list', () => {
  let api: TestApi;
  let clinic: DayToRescue['clinic'];
  let desk: DayToRescue['desk'];
  let ben: DayToRescue['ben'];
  let patients: DayToRescue['patients'];
  let book: DayToRescue['book'];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    ({ clinic, desk, ben, patients, book } = await aDayToRescue(api));
  });

  it('keeps whom to call on the list of the house until somebody noted the call, and takes it back with the rescue', async () => {
    const [nine, ten, eleven, noon] = [
      await book(0, '2026-03-03T08:00:00Z'),
      await book(1, '2026-03-03T09:00:00Z'),
      await book(2, '2026-03-03T10:15:00Z'),
      await book(3, '2026-03-03T11:00:00Z'),
    ];
    await api.database.read(`update patients set no_messages_by = '{e-mail,sms,call}' where id = $1`, [
      patients[3],
    ]);
    const to = (visit: { id: string }, version: number, startsAt: string) => {
      const place = { startsAt, specialistId: ben, roomId: clinic.rooms[0].id };
      return { visitId: visit.id, version, ...place };
    };
    const lines = (version: number) => [
      to(nine, version, nine.startsAt),
      to(ten, version, '2026-03-03T09:30:00Z'),
      to(noon, version, '2026-03-03T12:00:00Z'),
    ];
    const unplaced = [{ visitId: eleven.id, version: 1 }];
    const calls = async () => (await desk.get('/calls')).body;
    const done = (await desk.post('/rescues', { lines: lines(1), unplaced })).body;
    const [moved, decide, without] = await calls();
    expect([moved, decide, without]).toMatchObject([
      {
        ...{
          reason: 'moved',
          visit: { id: ten.id },
          state: 'open',
          dueOn: '2026-03-02',
          told: { channel: 'call' },
        },
        ...{ wasAt: ten.startsAt, nowAt: '2026-03-03T09:30:00.000Z', specialist: 'Dr Ben Moor' },
      },
      { reason: 'no-contact', about: 'change', nowAt: '2026-03-03T12:00:00.000Z', visit: { id: noon.id } },
      { reason: 'no-place', wasAt: eleven.startsAt, nowAt: null, visit: { id: eleven.id } },
    ]);
    expect(done.callIds).toEqual([moved.id, decide.id, without.id]);
    // The visit is tomorrow: whoever is left word is called again today.
    const word = await desk.post(`/calls/${moved.id}/left-word`, { note: 'Mailbox' }, { version: 1 });
    expect(word.body).toMatchObject({
      state: 'open',
      outcome: 'left-word',
      attempts: 1,
      dueOn: '2026-03-02',
    });

    const seen = [nine, ten, noon].map(({ id }) => ({ visitId: id, version: 2 }));
    const elsewhere = await (await aClinic(api)).signIn('reception');
    const foreign = await elsewhere.post('/rescues/undo', { visits: [], callIds: [without.id] });
    expect(foreign.status).toBe(404);
    const undone = await desk.post('/rescues/undo', { visits: seen, callIds: done.callIds });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(await calls()).toMatchObject([
      { reason: 'as-before', wasAt: '2026-03-03T09:30:00.000Z', nowAt: ten.startsAt, attempts: 0 },
    ]);

    await desk.post('/rescues', { lines: lines(3), unplaced });
    const open = async () => (await calls()).map(({ reason }: { reason: string }) => reason);
    expect(await open()).toEqual(['moved', 'no-contact', 'no-place']);
    const lost = [{ visitId: ten.id, version: 4 }];
    const { callIds } = (await desk.post('/rescues', { lines: [], unplaced: lost })).body;
    expect(await open()).toEqual(['no-contact', 'no-place', 'no-place']);
    expect((await desk.post('/rescues', { lines: [], unplaced: lost })).body.callIds).toEqual([]);
    await desk.post('/rescues/undo', { visits: [], callIds });
    expect(await open()).toEqual(['moved', 'no-contact', 'no-place']);
    api.clock.advance(1000);
    await desk.post(`/visits/${ten.id}/confirm`, {}, { version: 4 });
    await desk.post(`/visits/${eleven.id}/cancel`, { reason: 'Ill.' }, { version: 1 });
    await desk.post(`/visits/${noon.id}/undo`, {}, { version: 4 });
    expect(await open()).toEqual([]);
  });

  it('tells who is moved twice before somebody called them of the time that they know', async () => {
    const { id, startsAt } = await book(0, '2026-03-03T08:00:00Z');
    const move = async (version: number, to: string) => {
      const line = { visitId: id, version, startsAt: to, specialistId: ben, roomId: clinic.rooms[0].id };
      const { status, body } = await desk.post('/rescues', { lines: [line] });
      expect(status, JSON.stringify(body)).toBe(201);
      return body.callIds;
    };
    const calls = async () => (await desk.get('/calls')).body;
    await move(1, '2026-03-03T09:00:00.000Z');
    const [callId] = await move(2, '2026-03-03T10:00:00.000Z');
    expect(await calls()).toMatchObject([{ id: callId, wasAt: startsAt, nowAt: '2026-03-03T10:00:00.000Z' }]);
    expect(await calls()).toHaveLength(1);
    // Back at the time that they know, nobody has anything to tell them.
    expect(await move(3, startsAt)).toEqual([]);
    expect(await calls()).toEqual([]);
    await move(4, '2026-03-03T09:00:00.000Z');
    const [call] = await calls();
    await desk.post(`/calls/${call.id}/left-word`, {}, { version: call.version });
    await move(5, '2026-03-03T11:00:00.000Z');
    expect(await calls()).toMatchObject([{ wasAt: '2026-03-03T09:00:00.000Z' }]);
  });
});

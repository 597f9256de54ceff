import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** Monday, 2 March 2026, 09:00 in Berlin is now. */
describe('the steps of a visit', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let hour = 8;
  let day = 9;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
  });
  afterAll(() => api.stop());

  /** A consultation at a time of its own. */
  const aVisit = async () => {
    if (++hour > 15) [hour, day] = [9, day + 1];
    const startsAt = `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
    const [patientId] = await somePatients(api, clinic, 1);
    const { status, body } = await desk.post('/visits', {
      ...{ patientId, kind: 'consultation', startsAt },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    return body as { id: string; version: number; startsAt: string; patient: { id: string } };
  };
  const take = (step: string, visit: { id: string; version: number }, body: object = {}, browser = desk) =>
    browser.post(`/visits/${visit.id}/${step}`, body, { version: visit.version });
  const taken = async (
    step: string,
    visit: { id: string; version: number },
    body: object = {},
    browser = desk,
  ) => {
    const answer = await take(step, visit, body, browser);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body.visit;
  };
  const claimsOf = async (id: string) =>
    (await api.database.read('select id from claims where visit_id = $1', [id])).length;

  it('goes from booked to done, with the time of each step, and every step back again', async () => {
    const booked = await aVisit();
    const confirmed = await taken('confirm', booked);
    expect(confirmed).toMatchObject({ state: 'confirmed', version: 2, undoable: 'confirm' });
    const arrived = await taken('check-in', confirmed);
    expect(arrived).toMatchObject({ state: 'arrived', arrivedAt: '2026-03-02T08:00:00.000Z' });
    api.clock.advance(7 * 60_000);
    const { visit: started, outcome } = (await take('start', arrived, {}, specialist)).body;
    expect(outcome).toBe('started');
    expect(started).toMatchObject({ state: 'in-room', startedAt: '2026-03-02T08:07:00.000Z' });
    const done = await taken('done', started, { records: [] }, specialist);
    expect(done).toMatchObject({ state: 'done', doneAt: '2026-03-02T08:07:00.000Z', version: 5 });
    expect(await claimsOf(booked.id)).toBe(3);

    const inRoomAgain = await taken('undo', done, {}, specialist);
    expect(inRoomAgain).toMatchObject({ state: 'in-room', doneAt: null, undoable: 'start', version: 6 });
    const arrivedAgain = await taken('undo', inRoomAgain, {}, specialist);
    expect(arrivedAgain).toMatchObject({ state: 'arrived', startedAt: null, undoable: 'check-in' });
    const confirmedAgain = await taken('undo', arrivedAgain);
    expect(confirmedAgain).toMatchObject({ state: 'confirmed', arrivedAt: null });
    const bookedAgain = await taken('undo', confirmedAgain);
    expect(bookedAgain).toMatchObject({ state: 'booked', undoable: null });
    expect(await take('undo', bookedAgain)).toMatchObject({ status: 409, body: { code: 'nothing_to_undo' } });
    const actions = await api.database.read<{ action: string }>(
      `select action from audit_events where subject_id = $1 and action not like 'see%' order by id`,
      [booked.id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      ...['book', 'confirm', 'check-in', 'start', 'done'],
      ...['undo-done', 'undo-start', 'undo-check-in', 'undo-confirm'],
    ]);
  });

  it.each([
    ['booked', [], ['start', 'done']],
    ['confirmed', ['confirm'], ['confirm', 'start', 'done']],
    ['arrived', ['check-in'], ['confirm', 'check-in', 'done', 'miss']],
    ['in-room', ['check-in', 'start'], ['confirm', 'check-in', 'start', 'miss', 'cancel', 'move']],
    [
      'done',
      ['check-in', 'start', 'done'],
      ['confirm', 'check-in', 'start', 'done', 'miss', 'cancel', 'move'],
    ],
    ['missed', ['miss'], ['confirm', 'check-in', 'start', 'done', 'miss', 'cancel', 'move']],
    ['cancelled', ['cancel'], ['confirm', 'check-in', 'start', 'done', 'miss', 'cancel', 'move']],
  ])('refuses every other step of a visit that is %s', async (state, steps, refused) => {
    let visit = await aVisit();
    const bodies: Record<string, object> = {
      done: { records: [] },
      cancel: { reason: 'Has a cold' },
      move: {
        startsAt: '2026-04-01T09:00:00Z',
        specialistId: clinic.specialists[0].id,
        roomId: clinic.rooms[0].id,
      },
    };
    for (const step of steps) visit = await taken(step, visit, bodies[step], specialist);
    for (const step of refused) {
      const answer = await take(step, visit, bodies[step], specialist);
      expect(answer, step).toMatchObject({ status: 409, body: { code: 'wrong_state', state } });
    }
  });

  it('wants the version that was seen, and tells who was faster', async () => {
    const visit = await aVisit();
    expect((await desk.post(`/visits/${visit.id}/confirm`, {})).status).toBe(428);
    await taken('confirm', visit, {}, specialist);
    const stale = await take('check-in', visit);
    expect(stale).toMatchObject({
      status: 412,
      body: { code: 'stale', changedBy: 'Dr Ada Lind', version: 2 },
    });
  });

  it('lets reception check in and mark a no-show, but not treat', async () => {
    const arrived = await taken('check-in', await aVisit());
    expect((await take('start', arrived)).status).toBe(403);
    expect((await take('done', arrived, { records: [] })).status).toBe(403);
    const started = (await take('start', arrived, {}, specialist)).body.visit;
    expect((await take('undo', started)).status).toBe(403);
  });

  it('keeps whose wish a cancellation was and how late it came, and forgets it with the undo', async () => {
    const visit = await aVisit();
    const cancelled = await taken('cancel', visit, { reason: 'Has a cold', by: 'patient' });
    const ahead = (Date.parse(visit.startsAt) - api.clock.now()) / 60_000;
    expect(cancelled).toMatchObject({ cancelledBy: 'patient', cancelledAhead: ahead });
    expect(await taken('undo', cancelled)).toMatchObject({ cancelledBy: null, cancelledAhead: null });
  });

  it('gives the time back when it is cancelled, and takes it again when that was a mistake', async () => {
    const visit = await aVisit();
    expect((await take('cancel', visit)).status).toBe(400);
    const cancelled = await taken('cancel', visit, { reason: 'Has a cold' });
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'Has a cold', undoable: 'cancel' });
    expect(await claimsOf(visit.id)).toBe(0);
    const back = await taken('undo', cancelled);
    expect(back).toMatchObject({ state: 'booked', cancelReason: null, startsAt: visit.startsAt });
    expect(await claimsOf(visit.id)).toBe(3);
  });

  it('does not take back what has lost its time to somebody else', async () => {
    const visit = await aVisit();
    const missed = await taken('miss', visit);
    const [other] = await somePatients(api, clinic, 1);
    const instead = {
      ...{ patientId: other, kind: 'consultation', startsAt: visit.startsAt },
      ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
    };
    expect((await desk.post('/visits', instead)).status).toBe(201);
    expect(await take('undo', missed)).toMatchObject({ status: 409, body: { code: 'opening_taken' } });
    expect(await claimsOf(visit.id)).toBe(0);
    const { body } = await desk.get(`/visits/${visit.id}`);
    expect(body).toMatchObject({ state: 'missed', version: missed.version });
  });

  it('does not take back what would stand too near to a treatment booked since', async () => {
    const [patientId] = await somePatients(api, clinic, 1);
    const treat = (protocolCode: string, startsAt: string) =>
      desk.post('/visits', {
        ...{ patientId, kind: 'treatment', protocolCode, startsAt },
        ...{ specialistId: clinic.specialists[1].id, roomId: clinic.rooms[2].id },
      });
    const filler = (await treat('ha-cheek', '2026-05-04T09:00:00Z')).body;
    const cancelled = await taken('cancel', filler, { reason: 'Away' });
    expect((await treat('mandelic-40', '2026-05-06T09:00:00Z')).status).toBe(201);
    const undone = await take('undo', cancelled);
    expect(undone).toMatchObject({ status: 422, body: { code: 'placement_refused' } });
  });
});

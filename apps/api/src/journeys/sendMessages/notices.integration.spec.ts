import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aBookedSeries, type BookedSeries } from '../../testing/aBookedSeries.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { sendDue } from '../../testing/sendDue.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const MINUTE = 60_000;

/** Three mandelic peels booked on Monday, 2 March 2026, 7:00 in Berlin: 2 and 17 March, 1 April. */
describe('what a patient is told of visits', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let specialist: Client;
  let series: BookedSeries;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on', PUBLIC_URL: 'http://desk.test' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T06:00:00Z');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    specialist = await clinic.signIn('specialist');
    series = await aBookedSeries(desk, specialist, { first: 3 });
    await api.database.read('update patients set email = $2 where clinic_id = $1', [
      clinic.id,
      'nora@patient.test',
    ]);
  });

  const states = () =>
    api.database.read<{ told: string }>(
      `select m.kind || ' ' || m.state || ' ' || (select count(*) from message_visits v where v.message_id = m.id) as told
       from messages m where clinic_id = $1 order by id`,
      [clinic.id],
    );
  const told = async () => (await states()).map((row) => row.told);
  const letters = () =>
    api.database.read<{ subject: string; body: string; calendar: string; link: string | null }>(
      `select i.subject, i.body, i.calendar, i.link from mailbox_items i where clinic_id = $1 order by message_id`,
      [clinic.id],
    );
  const later = async (minutes: number) => {
    api.clock.advance(minutes * MINUTE);
    await sendDue(api);
  };
  const post = async (visit: Pick<VisitReply, 'id' | 'version'>, verb: string, body: object = {}) =>
    ok(
      await desk.post<{ visit: VisitReply }>(`/visits/${visit.id}/${verb}`, body, { version: visit.version }),
    ).visit;
  const move = (visit: VisitReply, startsAt: string, more: object = {}) =>
    post(visit, 'move', { startsAt, specialistId: visit.specialist.id, roomId: visit.room.id, ...more });
  const visitAt = (place: number) => series.visits[place] as VisitReply;

  it('is nothing for three minutes, then one message for a whole series', async () => {
    expect(await told()).toEqual(['confirmation waiting 3']);
    await later(2.9);
    expect(await letters()).toEqual([]);
    await later(0.2);
    expect(await told()).toEqual(['confirmation sent 3']);
    const [letter] = await letters();
    expect(letter?.subject).toMatch(/^Your visit at Clinic \d+$/);
    expect(letter?.body.match(/^.*2026, \d\d:\d\d, Dr .*$/gm)).toHaveLength(3);
    expect(letter?.calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(JSON.stringify(letter)).not.toMatch(/peel|mandelic|treat/i);
  });

  it('is the truth in the end when a visit is moved before anything went out', async () => {
    await later(2);
    await move(visitAt(1), '2026-03-18T12:00:00Z');
    await later(2);
    expect(await letters()).toEqual([]);
    await later(1.1);
    expect(await told()).toEqual(['confirmation sent 3']);
    expect((await letters())[0]?.body).toContain('Wednesday, 18 March 2026, 13:00');
    expect((await letters())[0]?.body).not.toContain('17 March');
  });

  it('is nothing more when a move is taken back in time', async () => {
    await later(4);
    const moved = await move(visitAt(1), '2026-03-18T12:00:00Z');
    expect(await told()).toEqual(['confirmation sent 3', 'change waiting 1']);
    await post(moved, 'undo');
    await later(10);
    expect(await told()).toEqual(['confirmation sent 3', 'change cancelled 0']);
    expect(await letters()).toHaveLength(1);
  });

  it('is one change after two moves, with a file that takes the place of the first', async () => {
    await later(4);
    const once = await move(visitAt(1), '2026-03-18T12:00:00Z');
    await later(2);
    await move(once, '2026-03-18T14:00:00Z');
    await later(2);
    expect(await letters()).toHaveLength(1);
    await later(2);
    const [first, change] = await letters();
    expect(change?.body).toContain('Wednesday, 18 March 2026, 15:00');
    expect(change?.calendar).toContain('METHOD:REQUEST');
    const uid = `UID:${visitAt(1).id}@stratum`;
    expect(first?.calendar).toContain(uid);
    expect(change?.calendar).toContain(uid);
    const sequence = (text: string) => Number(new RegExp(`${uid}\\r\\nSEQUENCE:(\\d+)`).exec(text)?.[1]);
    expect(sequence(change?.calendar ?? '')).toBeGreaterThan(sequence(first?.calendar ?? ''));
    expect(change?.calendar).toContain('DTSTART:20260318T140000Z');
  });

  it('is a cancellation, and the truth when the visit is booked again by an undo after it went out', async () => {
    await later(4);
    const cancelled = await post(visitAt(2), 'cancel', { reason: 'Travels.' });
    await later(4);
    expect((await letters()).at(-1)?.calendar).toContain('METHOD:CANCEL');
    expect((await letters()).at(-1)?.link).toBeNull();
    await post(cancelled, 'undo');
    await later(4);
    expect(await told()).toEqual(['confirmation sent 3', 'cancellation sent 1', 'confirmation sent 1']);
  });

  it('is nothing where the desk says that it tells them itself', async () => {
    await later(4);
    const moved = await move(visitAt(1), '2026-03-18T12:00:00Z', { tellPatient: false });
    await post(moved, 'cancel', { reason: 'Called.', tellPatient: false });
    await later(4);
    expect(await told()).toEqual(['confirmation sent 3']);
  });

  it('is nothing for who wants no contact: somebody decides about what the clinic changed, and only about that', async () => {
    await later(4);
    await api.database.read(
      `update patients set no_messages_by = '{e-mail,sms,call}', phone = '+491511234567' where clinic_id = $1`,
      [clinic.id],
    );
    const calls = async () =>
      (ok(await desk.get('/calls')) as { reason: string; about: string; visit: { id: string } }[]).map(
        ({ reason, about, visit }) => [reason, about, visit.id],
      );
    const [second, third] = [visitAt(1), visitAt(2)];
    await post(third, 'cancel', { reason: 'Travels.', by: 'patient' });
    const taken = await move(second, '2026-03-18T12:00:00Z');
    await post(taken, 'undo');
    await later(4);
    expect(await calls()).toEqual([]);
    const line = {
      ...{ visitId: second.id, version: second.version + 2, startsAt: '2026-03-18T12:00:00Z' },
      ...{ specialistId: second.specialist.id, roomId: second.room.id },
    };
    const { visits } = ok(await desk.post('/rescues', { lines: [line] }));
    await later(4);
    expect(await calls()).toEqual([['no-contact', 'change', second.id]]);
    await post(visits[0], 'cancel', { reason: 'Closed.', by: 'clinic' });
    await later(4);
    expect(await calls()).toEqual([['no-contact', 'cancellation', second.id]]);
    expect(await letters()).toHaveLength(1);
  });

  it('is one message of all visits that fall away with a stopped plan', async () => {
    await later(4);
    const { body } = await desk.get(`/plans/${series.planId}`);
    ok(
      await specialist.post(
        `/plans/${series.planId}/stop`,
        { reason: 'Moves away.' },
        { version: body.version },
      ),
    );
    await later(4);
    expect(await told()).toEqual(['confirmation sent 3', 'cancellation sent 3']);
  });

  it('goes out at once when the desk says so, counts as told from then on, and the desk sees which and when', async () => {
    const [waiting] = ok(await desk.get<{ id: string }[]>('/messages'));
    const sendNow = () => desk.post(`/messages/${waiting?.id}/send-now`);
    expect((await specialist.post(`/messages/${waiting?.id}/send-now`)).status).toBe(403);
    await later(1);
    expect(ok(await sendNow()).sendAfter).toBe('2026-03-02T06:01:00.000Z');
    await move(visitAt(1), '2026-03-18T12:00:00Z');
    // The postman may have looked by now: what counts is that the move is told apart from what is due.
    expect((await told())[1]).toBe('change waiting 1');
    await sendDue(api);
    expect(await told()).toEqual(['confirmation sent 3', 'change waiting 1']);
    expect(await sendNow()).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    const { timeline } = ok(await desk.get(`/patients/${series.patientId}/page`));
    const messages = timeline.filter(({ kind }: { kind: string }) => kind === 'message');
    const sent = { at: '2026-03-02T06:01:00.000Z', message: 'confirmation', channel: 'e-mail' };
    expect(messages).toEqual([{ kind: 'message', ...sent }]);
  });

  it('is nothing of a visit that begins before the message could go out', async () => {
    const [first] = series.visits;
    api.clock.set(first.startsAt);
    await later(3.1);
    expect((await letters())[0]?.calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { ok } from '../../testing/ok.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { Letter } from './letter/Letter.js';
import { type MessageJob, type Post, sendMessage } from './sendMessage.js';

/** The clinic has moved a visit from Tuesday, 3 March 2026, to Wednesday; the message about it is on its way. */
describe('a patient who says just before a message goes out that they want none', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let patientId: string;
  let visit: VisitReply;
  let job: MessageJob;
  let sent: Letter[];

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    sent = [];
    api.clock.set('2026-03-02T08:00:00Z');
    clinic = await aClinic(api);
    const desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
    await api.database.read(`update patients set email = 'nora@patient.test' where id = $1`, [patientId]);
    const place = { specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id };
    const wanted = { patientId, kind: 'consultation', startsAt: '2026-03-03T09:00:00Z', ...place };
    visit = ok(await desk.post<VisitReply>('/visits', wanted));
    await api.database.read(
      `update messages set state = 'sent', sent_at = send_after, transport = 'mailbox' where clinic_id = $1`,
      [clinic.id],
    );
    const to = { startsAt: '2026-03-04T09:00:00Z', ...place };
    ok(await desk.post(`/visits/${visit.id}/move`, to, { version: visit.version }));
    const [{ id }] = (await api.database.read<{ id: string }>(
      `update messages set state = 'sending' where clinic_id = $1 and kind = 'change' returning id`,
      [clinic.id],
    )) as [{ id: string }];
    job = { clinicId: clinic.id, messageId: id };
  });

  const waiters = () =>
    api.database.read(
      `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
  const post = (outlet: ReturnType<Post['outletFor']>): Post => ({
    ...{ database: api.database, outletFor: () => outlet, publicUrl: 'http://desk.test' },
    ...{ mailFrom: 'desk@lindenhof.test', now: () => api.clock.now() },
  });
  /** The opt-out is written and not committed yet when the message is taken up; it is before it goes out. */
  const sendDuring = async (outlet: ReturnType<Post['outletFor']>) => {
    const runner = api.database.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`update patients set no_messages_by = '{call,e-mail,sms}' where id = $1`, [patientId]);
    const sending = api.database.transaction((tx) => sendMessage(tx, job, post(outlet)));
    await Promise.race([sending, expect.poll(waiters, { interval: 5 }).toHaveLength(1)]);
    await runner.commitTransaction();
    await runner.release();
    await sending;
  };
  const outlet = {
    name: 'smtp' as const,
    deliver: async (letter: Letter) => {
      sent.push(letter);
    },
  };

  it.each([
    ['into the mailbox', 'mailbox' as const],
    ['out of the house', outlet],
  ])('gets nothing %s: what the clinic changed is for somebody to decide', async (_, way) => {
    await sendDuring(way);
    expect(sent).toEqual([]);
    const [told] = await api.database.read(
      `select m.state, m.failure, (select count(*)::int from mailbox_items i where i.message_id = m.id) as kept,
         (select json_agg(json_build_array(c.reason, c.about, c.visit_id)) from calls c where c.message_id = m.id) as calls
       from messages m where m.id = $1`,
      [job.messageId],
    );
    expect(told).toEqual({
      ...{ state: 'not-wanted', failure: 'no-contact', kept: 0 },
      calls: [['no-contact', 'change', visit.id]],
    });
  });

  it('is written to where they are reached by then', async () => {
    const runner = api.database.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`update patients set email = 'new@patient.test' where id = $1`, [patientId]);
    const sending = api.database.transaction((tx) => sendMessage(tx, job, post(outlet)));
    await Promise.race([sending, expect.poll(waiters, { interval: 5 }).toHaveLength(1)]);
    await runner.commitTransaction();
    await runner.release();
    await sending;
    expect(sent.map(({ address }) => address)).toEqual(['new@patient.test']);
  });
});

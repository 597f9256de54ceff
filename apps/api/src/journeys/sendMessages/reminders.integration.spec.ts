import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { sendDue } from '../../testing/sendDue.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

/** A consultation on Monday, 30 March 2026, 10:00 in Berlin, the day after the clocks went forward. */
describe('reminders', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let visit: { id: string; version: number };

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on', PUBLIC_URL: 'http://desk.test' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-20T08:00:00Z');
    await api.database.read('delete from sign_in_throttles');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    const [patientId] = await somePatients(api, clinic, 1);
    await api.database.read(
      `update patients set email = 'mara@patient.test', language = 'de' where clinic_id = $1`,
      [clinic.id],
    );
    visit = ok(
      await desk.post('/visits', {
        ...{ patientId, kind: 'consultation', startsAt: '2026-03-30T08:00:00Z' },
        ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
      }),
    );
    await at('2026-03-20T08:04:00Z');
  });

  const at = async (instant: string) => {
    api.clock.set(instant);
    await sendDue(api);
  };
  const subjects = async () =>
    (
      await api.database.read<{ subject: string }>(
        'select subject from mailbox_items where clinic_id = $1 order by delivered_at, message_id',
        [clinic.id],
      )
    ).map(({ subject }) => subject);

  it('go out two days before at ten, by the clock on the wall before the change', async () => {
    await at('2026-03-28T08:59:00Z');
    expect(await subjects()).toHaveLength(1);
    await at('2026-03-28T09:00:00Z');
    expect(await subjects()).toHaveLength(2);
    expect((await subjects())[1]).toContain('Bis Montag, 30. März 2026');
    await at('2026-03-28T11:00:00Z');
    await at('2026-03-29T11:00:00Z');
    expect(await subjects()).toHaveLength(2);
  });

  it('go out the day before at ten, which is an hour earlier on the day of the change', async () => {
    const manager = await clinic.signIn('manager');
    const { body } = await manager.get('/message-settings');
    ok(await manager.put('/message-settings', { ...body, reminderDays: 1 }, { version: body.version }));
    await at('2026-03-29T07:59:00Z');
    expect(await subjects()).toHaveLength(1);
    await at('2026-03-29T08:00:00Z');
    expect(await subjects()).toHaveLength(2);
  });

  it('never go out at night, and come in the morning when nobody was there to send them', async () => {
    await at('2026-03-28T19:30:00Z');
    expect(await subjects()).toHaveLength(1);
    await at('2026-03-29T06:00:00Z');
    expect(await subjects()).toHaveLength(2);
  });

  it('go to nobody whose visit was cancelled, or moved since to a later week', async () => {
    const body = {
      startsAt: '2026-04-08T08:00:00Z',
      specialistId: clinic.specialists[0].id,
      roomId: clinic.rooms[0].id,
    };
    ok(
      await desk.post(
        `/visits/${visit.id}/move`,
        { ...body, tellPatient: false },
        { version: visit.version },
      ),
    );
    await at('2026-03-28T09:00:00Z');
    expect(await subjects()).toHaveLength(1);
    await at('2026-04-06T08:00:00Z');
    expect(await subjects()).toHaveLength(2);
  });
});

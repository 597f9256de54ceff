import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../../testing/aClinic.js';
import type { Client } from '../../../testing/client.js';
import { ok } from '../../../testing/ok.js';
import { sendDue } from '../../../testing/sendDue.js';
import { somePatients } from '../../../testing/somePatients.js';
import { startApi, type TestApi } from '../../../testing/startApi.js';

describe('whom to call', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;

  beforeAll(async () => {
    api = await startApi({ environment: { STRATUM_JOBS: 'on' } });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-03-02T08:00:00Z');
    await api.database.read('delete from sign_in_throttles');
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    [patientId] = (await somePatients(api, clinic, 1)) as [string];
    await api.database.read(
      `update patients set email = 'mara@patient.test', phone = '+491511234567' where clinic_id = $1`,
      [clinic.id],
    );
  });

  const without = async (...noMessagesBy: string[]) => {
    const { version } = (await desk.get(`/patients/${patientId}`)).body;
    return ok(await desk.post(`/patients/${patientId}/contact-ways`, { noMessagesBy }, { version }));
  };
  const invited = async () => {
    ok(await desk.post('/messages/invite', { patientId }));
    api.clock.advance(181_000);
    await sendDue(api);
    const [message] = (await desk.get('/messages')).body;
    return `${message.state} ${message.channel} ${message.failure ?? ''}`.trim();
  };
  const calls = async () => (await desk.get('/calls')).body;

  it('is nobody whom an e-mail reaches, or an SMS where they want no e-mail', async () => {
    expect(await invited()).toBe('sent e-mail');
    await without('e-mail');
    api.clock.advance(24 * 3_600_000);
    desk = await clinic.signIn('reception');
    expect(await invited()).toBe('sent sms');
    expect(await calls()).toEqual([]);
  });

  it('is who wants no messages, but not who wants no calls either', async () => {
    await without('e-mail', 'sms');
    expect(await invited()).toBe('not-wanted call not-wanted');
    expect(await calls()).toMatchObject([
      {
        reason: 'not-wanted',
        about: 'invitation',
        phone: '+491511234567',
        dueOn: '2026-03-02',
        undoable: false,
      },
    ]);
    await without('e-mail', 'sms', 'call');
    expect(await calls()).toEqual([]);
  });

  it('is invited once a day', async () => {
    ok(await desk.post('/messages/invite', { patientId }));
    expect(await desk.post('/messages/invite', { patientId })).toMatchObject({
      status: 409,
      body: { code: 'invited_today' },
    });
  });

  it('is called again tomorrow when not reached, and every step can be taken back', async () => {
    await without('e-mail', 'sms');
    await invited();
    const [call] = await calls();
    const note = (step: string, version: number, text: string | null = null) =>
      desk.post(`/calls/${call.id}/${step}`, step === 'undo' ? {} : { note: text }, { version });
    const { body: missed } = await note('not-reached', 1, 'Engaged');
    expect(missed).toMatchObject({
      ...{ state: 'open', attempts: 1, dueOn: '2026-03-03', note: 'Engaged', undoable: true },
      changedBy: 'Rita Empfang',
    });
    expect((await note('reached', 1)).status).toBe(412);
    expect((await note('reached', 2, 'Books on Friday')).body).toMatchObject({
      state: 'reached',
      note: 'Books on Friday',
    });
    expect((await note('reached', 3)).body.code).toBe('wrong_state');
    api.clock.advance(60_000);
    expect((await note('undo', 3)).body).toMatchObject({
      ...{ state: 'open', attempts: 1, dueOn: '2026-03-03', note: 'Engaged', undoable: false },
      ...{ outcome: 'not-reached', changedAt: missed.changedAt },
    });
    expect((await note('undo', 4)).body.code).toBe('wrong_state');
  });

  it('is whoever was treated, from the day that the signed figures name', async () => {
    const visitId = await aTreatment('mandelic-40');
    api.clock.set('2026-03-03T08:00:00Z');
    await sendDue(api);
    desk = await clinic.signIn('reception');
    expect(await calls()).toEqual([]);
    api.clock.set('2026-03-04T08:00:00Z');
    await sendDue(api);
    await sendDue(api);
    desk = await clinic.signIn('reception');
    expect(await calls()).toMatchObject([
      { reason: 'follow-up', dueOn: '2026-03-04', visit: { id: visitId } },
    ]);
    await api.database.read(`update visits set state = 'in-room' where clinic_id = $1`, [clinic.id]);
    expect(await calls()).toEqual([]);
  });

  /** Done on Monday, 2 March 2026. */
  async function aTreatment(protocol: string): Promise<string> {
    const [visit] = await api.database.read<{ id: string }>(
      `insert into visits (clinic_id, id, patient_id, kind, protocol_code, specialist_id, room_id, starts_at, ends_at,
         state, created_by, done_at)
       values ($1, gen_random_uuid(), $2, 'treatment', $3, $4, $5, '2026-03-02T08:00:00Z', '2026-03-02T08:30:00Z',
         'done', $4, '2026-03-02T08:30:00Z') returning id`,
      [clinic.id, patientId, protocol, clinic.specialists[0].id, clinic.rooms[1].id],
    );
    await api.database.read(
      `insert into treatment_records (clinic_id, id, visit_id, patient_id, protocol_code, area, product, reaction, notes,
         done_on, recorded_by)
       values ($1, gen_random_uuid(), $2, $3, $4, 'face', 'Mandelic', 'none', '', '2026-03-02', $5)`,
      [clinic.id, visit?.id, patientId, protocol, clinic.specialists[0].id],
    );
    return visit?.id as string;
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { fillIntake } from '../../testing/fillIntake.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const anna = {
  ...{ 'given-name': 'Anna', 'family-name': 'Müller', 'birth-date': '1991-11-20' },
  ...{ phone: '0171 2345678', 'emergency-contact': 'Max Müller, 0151 2345678' },
};

describe('what a submitted intake does to the record of the patient', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  let patientId: string;
  let intakeId: string;

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
  });
  afterAll(() => api.stop());

  const register = async (more: object = {}) => {
    const patient = { given: 'Anna', family: 'Müller', born: '1991-11-20', ...more };
    patientId = (await desk.post('/patients', patient)).body.id;
  };
  const handIn = async (answers: Parameters<typeof fillIntake>[2]) => {
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    await fillIntake(desk, intakeId, { ...anna, ...answers });
    expect((await desk.post(`/intakes/${intakeId}/submit`)).status).toBe(200);
  };
  const record = async () => (await desk.get(`/patients/${patientId}`)).body;
  const differences = async () => (await desk.get(`/patients/${patientId}/page`)).body.differences;
  const updates = () =>
    api.database.read<{ fields: string[] }>(
      `select fields from audit_events where subject = 'patient' and subject_id = $1 and action = 'update'`,
      [patientId],
    );

  beforeEach(() => api.clock.set('2026-03-02T08:00:00Z'));

  it('fills what is empty, as one change that the audit knows', async () => {
    await register();
    await handIn({ allergies: ['other'], 'allergy-other': 'Hives after ibuprofen', email: 'anna@a.example' });
    expect(await record()).toMatchObject({
      ...{
        version: 2,
        phone: '+491712345678',
        email: 'anna@a.example',
        allergyNote: 'Hives after ibuprofen',
      },
      ...{ emergencyName: 'Max Müller', emergencyPhone: '+491512345678' },
    });
    const fields = ['phone', 'email', 'emergencyName', 'emergencyPhone', 'allergyNote'];
    expect(await updates()).toEqual([{ fields }]);
    expect(await differences()).toEqual([]);
  });

  it('overwrites nothing and shows what was told otherwise, until the record says so too', async () => {
    await register({ phone: '+49171000000', emergencyName: 'Eva' });
    await handIn({});
    expect(await record()).toMatchObject({
      ...{ version: 1, phone: '+49171000000', emergencyName: 'Eva', emergencyPhone: null },
    });
    expect(await updates()).toEqual([]);
    const at = '2026-03-02T08:00:00.000Z';
    expect(await differences()).toEqual([
      { field: 'phone', said: '+491712345678', intakeId, at },
      { field: 'emergencyName', said: 'Max Müller', intakeId, at },
      { field: 'emergencyPhone', said: '+491512345678', intakeId, at },
    ]);
    const patient = await record();
    await desk.put(`/patients/${patientId}`, { ...patient, phone: '+491712345678' }, { version: 1 });
    expect((await differences()).map(({ field }: { field: string }) => field)).toEqual([
      'emergencyName',
      'emergencyPhone',
    ]);
  });

  it('lets somebody decide that the record is right, once and for good', async () => {
    await register({ phone: '+49171000000' });
    await handIn({});
    const settle = (body: object, who = desk) => who.post(`/intakes/${intakeId}/settle`, body);
    expect(await settle({ field: 'phone' })).toMatchObject({
      status: 200,
      body: { id: intakeId, differences: [] },
    });
    expect(await settle({ field: 'phone' })).toMatchObject({ status: 200 });
    expect(await differences()).toEqual([]);
    const [event] = await api.database.read(
      `select fields, patient_ids from audit_events where subject_id = $1 and action = 'settle'`,
      [intakeId],
    );
    expect(event).toEqual({ fields: ['phone'], patient_ids: [patientId] });
    expect((await settle({ field: 'pregnant' })).status).toBe(400);
    const stranger = await (await aClinic(api)).signIn('reception');
    expect((await settle({ field: 'phone' }, stranger)).status).toBe(404);
  });

  it('hears a “no” to being contacted, once and for all ways; no answer is none, and a later “yes” opens nothing', async () => {
    await register();
    const ways = async () => (await record()).noMessagesBy;
    await handIn({});
    expect(await ways()).toEqual([]);
    await handIn({ 'contact-consent': 'no' });
    expect(await ways()).toEqual(['e-mail', 'sms', 'call']);
    const heard = (await updates()).filter(({ fields }) => fields.includes('noMessagesBy'));
    expect(heard).toEqual([{ fields: ['noMessagesBy'] }]);
    const { version } = await record();
    const wantsCalls = { noMessagesBy: ['e-mail', 'sms'] };
    await desk.post(`/patients/${patientId}/contact-ways`, wantsCalls, { version });
    await handIn({ 'contact-consent': 'yes' });
    expect(await ways()).toEqual(['e-mail', 'sms']);
  });

  it('fills nothing when the intake is refused', async () => {
    await register();
    intakeId = (await desk.post('/intakes', { patientId })).body.id;
    await desk.put(`/intakes/${intakeId}/answers/phone`, { value: '0171 2345678', revision: 0 });
    expect((await desk.post(`/intakes/${intakeId}/submit`)).status).toBe(400);
    expect(await record()).toMatchObject({ version: 1, phone: null });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

describe('finding patients', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let desk: Client;
  const ids = new Map<string, string>();

  const register = async (name: string, more: Record<string, unknown> = {}) => {
    const [given = '', family = ''] = name.split('/');
    const { body } = await desk.post('/patients', { given, family, born: '1980-01-15', ...more });
    ids.set(name, body.id);
  };
  const search = async (text: string, limit?: number) => {
    const { status, body } = await desk.post('/patients/search', { text, limit });
    expect(status).toBe(200);
    return body.map(({ name }: { name: string }) => name);
  };
  const twinsOf = async (body: Record<string, unknown>) => {
    const reply = await desk.post('/patients/duplicates', body);
    expect(reply.status).toBe(200);
    return reply.body.map((twin: { name: string; because: string[] }) => [twin.name, ...twin.because]);
  };

  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    desk = await clinic.signIn('reception');
    await register('Hannah/Brandt', { phone: '030 901820' });
    await register('Anna/Müller', { phone: '0151 23456789', email: 'Anna.M@Example.org', preferred: 'Anni' });
    await register('Johann/Annecke');
    await register('José/García');
    await register('Ольга/Ёлкина');
    await register('小明/李', { phone: '+886 912 345 678' });
    await register('Αλέξης/Παπαδόπουλος');
    await register('محمد/الأحمد');
    await register("Percent%/O'Under_score");
    await register('Li/Xu');
  });
  afterAll(() => api.stop());

  it('finds any part of a name, those that begin with it first', async () => {
    expect(await search('ann')).toEqual(['Johann Annecke', 'Anna Müller', 'Hannah Brandt']);
    expect(await search('ann', 1)).toEqual(['Johann Annecke']);
    expect(await search('RANDT')).toEqual(['Hannah Brandt']);
    expect(await search('anni')).toEqual(['Anna Müller']);
    expect(await search('x')).toEqual(['Li Xu']);
  });

  it.each([
    ['muller', 'Anna Müller'],
    ['MÜLLER anna', 'Anna Müller'],
    ['garcia jose', 'José García'],
    ['елкина', 'Ольга Ёлкина'],
    ['ОЛЬГА', 'Ольга Ёлкина'],
    ['ελκινα', undefined],
    ['李小明', '小明 李'],
    ['明', '小明 李'],
    ['李 小明', '小明 李'],
    ['ΑΛΕΞΗΣ', 'Αλέξης Παπαδόπουλος'],
    ['παπαδοπ', 'Αλέξης Παπαδόπουλος'],
    ['مُحَمَّد', 'محمد الأحمد'],
  ])('finds %s whatever the accents: %s', async (text, name) => {
    expect(await search(text)).toEqual(name ? [name] : []);
  });

  it.each([
    ['901820', 'Hannah Brandt'],
    ['030 9018', 'Hannah Brandt'],
    ['(030) 90-18-20', 'Hannah Brandt'],
    ['+49 30 9018', 'Hannah Brandt'],
    ['0049309018', 'Hannah Brandt'],
    ['0151 2345', 'Anna Müller'],
    ['müller 0151', 'Anna Müller'],
    ['+886912', '小明 李'],
    ['anna.m@example', 'Anna Müller'],
    ['P-000003', 'Johann Annecke'],
    ['p-3', 'Johann Annecke'],
    ['3', 'Johann Annecke'],
    ['000003', 'Johann Annecke'],
  ])('finds %s by phone, e-mail or number', async (text, name) => {
    expect((await search(text))[0]).toBe(name);
  });

  it.each([
    ['%', []],
    ['%%%', []],
    ['_', []],
    ['___', []],
    ['\\', []],
    ['\\\\\\', []],
    ["'", []],
    ["' or 1=1 --", []],
    ['cent%', ["Percent% O'Under_score"]],
    ["o'und", ["Percent% O'Under_score"]],
    ['r_s', ["Percent% O'Under_score"]],
    ['m_ller', []],
    ['   ', []],
    ['', []],
    ['$1', []],
    ['\ud83d\ude00', []],
  ])('takes %s as it stands', async (text, names) => {
    expect(await search(text)).toEqual(names);
  });

  it('refuses what cannot be typed', async () => {
    for (const body of [
      { text: 'a'.repeat(101) },
      { text: 'a\u0000b' },
      { text: 7 },
      {},
      { text: 'a', limit: 51 },
    ]) {
      expect((await desk.post('/patients/search', body)).body.code).toBe('validation_failed');
    }
  });

  it('shows what is next, and writes down who was shown', async () => {
    const id = ids.get('José/García');
    await api.database.read(
      `insert into visits (clinic_id, id, patient_id, kind, specialist_id, room_id, starts_at, ends_at, state, created_by)
       select $1, gen_random_uuid(), $2, 'consultation', $3, $4, day, day + interval '30 minutes', state, $3
       from (values ('2026-03-01T09:00Z'::timestamptz, 'done'), ('2026-03-03T09:00Z', 'cancelled'),
         ('2026-03-05T09:00Z', 'booked'), ('2026-03-04T09:00Z', 'confirmed')) as v(day, state)`,
      [clinic.id, id, clinic.specialists[0].id, clinic.rooms[0].id],
    );
    const { body } = await desk.post('/patients/search', { text: 'garcia' });
    expect(body).toEqual([
      {
        ...{ id, number: 'P-000004', name: 'José García', preferred: null, born: '1980-01-15' },
        ...{ phone: null, email: null, nextVisitAt: '2026-03-04T09:00:00.000Z', planState: null },
      },
    ]);
    const [event] = await api.database.read(
      'select action, subject, patient_ids from audit_events where clinic_id = $1 order by id desc limit 1',
      [clinic.id],
    );
    expect(event).toEqual({ action: 'search', subject: 'patient', patient_ids: [id] });
  });

  it('sees who is known already, and says by what', async () => {
    expect(await twinsOf({ given: 'Ana', family: 'Muller', born: '1980-01-15' })).toContainEqual([
      'Anna Müller',
      'name',
      'born',
    ]);
    expect(await twinsOf({ given: 'Anna', family: 'Mueller', born: '1955-05-05' })).toEqual([
      ['Anna Müller', 'name'],
    ]);
    expect(await twinsOf({ given: 'Müller', family: 'Anna' })).toEqual([['Anna Müller', 'name']]);
    expect(await twinsOf({ phone: '+49 151 234 567 89' })).toEqual([['Anna Müller', 'phone']]);
    expect(await twinsOf({ email: 'ANNA.M@example.ORG' })).toEqual([['Anna Müller', 'email']]);
    expect(await twinsOf({ email: 'anna%@example.org' })).toEqual([]);
    expect(await twinsOf({ given: 'Ольга', family: 'Ёлкина', phone: '030 901820' })).toEqual([
      ['Ольга Ёлкина', 'name'],
      ['Hannah Brandt', 'phone'],
    ]);
    expect(await twinsOf({ born: '1980-01-15', family: 'Zzyzx', given: 'Quentin' })).toEqual([]);
    expect(await twinsOf({ phone: '0151 2' })).toEqual([]);
    expect(await twinsOf({})).toEqual([]);
  });

  it('does not take the patient who is edited for a twin', async () => {
    const anna = { given: 'Anna', family: 'Müller', email: 'anna.m@example.org' };
    expect(await twinsOf({ ...anna, exceptId: ids.get('Anna/Müller') })).toEqual([]);
  });
});

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import type { DemoLogin } from './DemoLogin.js';
import { prepareDemo } from './prepareDemo.js';

describe('the demo', () => {
  let api: TestApi;
  let folder: string;
  let logins: DemoLogin[];
  const said: string[] = [];
  const prepare = () =>
    prepareDemo(api.database, folder, api.clock.now(), (line) => said.push(line), {
      lindenhof: 2,
      comeToday: 1,
      harbor: 1,
    });
  beforeAll(async () => {
    api = await startApi();
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    logins = await prepare();
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  const counted = (table: string) =>
    api.database.read<{ name: string; n: number }>(
      `select c.name, count(t.clinic_id)::integer as n from clinics c left join ${table} t using (clinic_id)
       group by c.name order by c.name`,
    );

  it('has two clinics with people, rooms and hours', async () => {
    expect(await counted('memberships')).toEqual([
      { name: 'Harbor Skin Studio', n: 3 },
      { name: 'Hautzentrum Lindenhof', n: 7 },
    ]);
    expect(await counted('rooms')).toMatchObject([{ n: 2 }, { n: 5 }]);
    expect(await counted('opening_hours')).toMatchObject([{ n: 5 }, { n: 6 }]);
    const zones = await api.database.read('select time_zone as zone from clinics order by zone');
    expect(zones).toEqual([{ zone: 'America/New_York' }, { zone: 'Europe/Berlin' }]);
  });

  it('has the whole catalogue signed by its medical lead', async () => {
    const signed = await api.database.read(
      `select p.state, m.display_name as by, count(*)::integer as n from protocols p
       join memberships m on m.clinic_id = p.clinic_id and m.id = p.signed_by group by 1, 2 order by 2`,
    );
    expect(signed).toEqual([
      { state: 'signed', by: 'Dr. Anna Lindner', n: 29 },
      { state: 'signed', by: 'Dr. Grace Okafor', n: 29 },
    ]);
  });

  it('lets everybody in with the logins that it shows, each into their own clinic', async () => {
    expect(logins.map(({ role }) => role)).toEqual([
      ...['specialist', 'specialist', 'specialist', 'specialist', 'reception', 'reception', 'manager'],
      ...['specialist', 'reception', 'manager'],
    ]);
    for (const { role, email, password } of logins) {
      const { status, body } = await client(api.url).signIn(email, password);
      expect([email, status, body.person.roles]).toEqual([email, 200, [role]]);
      expect(body.clinics.map(({ name }: { name: string }) => name)).toEqual([
        email.endsWith('@lindenhof.example') ? 'Hautzentrum Lindenhof' : 'Harbor Skin Studio',
      ]);
    }
  });

  it('is ready to book: the set-up has nothing left to do', async () => {
    const manager = client(api.url);
    const { email, password } = logins.find(({ role }) => role === 'manager') as DemoLogin;
    await manager.signIn(email, password);
    expect((await manager.get('/clinic/set-up')).body).toMatchObject({ done: true, finished: true });
  });

  it('is made once, and shows the same logins at the next start', async () => {
    const before = said.length;
    expect(before).toBeGreaterThan(0);
    expect(await prepare()).toEqual(logins);
    expect(said).toHaveLength(before);
  });

  it('keeps its passwords where only the owner of the data folder reads them, and nowhere else', async () => {
    const file = join(folder, 'demo-logins.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(logins);
    expect(new Set(logins.map(({ password }) => password)).size).toBe(logins.length);
  });

  it('shows no logins where the clinics are somebody else’s', async () => {
    const other = await startApi();
    await other.database.read(
      `insert into clinics (clinic_id, name, time_zone, country, policy) values (gen_random_uuid(), 'Ours', 'UTC', 'DE', '{}')`,
    );
    expect(await prepareDemo(other.database, folder, other.clock.now(), () => undefined)).toEqual([]);
    await other.stop();
  });
});

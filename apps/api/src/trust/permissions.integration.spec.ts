import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Permission, permissions } from '../access/permissions.js';
import { roles } from '../access/Role.js';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { ask, bodyFor, pathOf } from '../testing/ask.js';
import { type Client, client } from '../testing/client.js';
import { fillClinic } from '../testing/fillClinic.js';
import { inParallel } from '../testing/inParallel.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** These would end the session that the rest of the test goes on with. */
const LEAVING = ['/auth/sign-out', '/auth/password', '/auth/choose-clinic'];

/** Ids that are only left out of what is found; nothing is read by them. */
const LEFT_OUT = ['POST /patients/duplicates exceptId'];

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;

describe('who may do what', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let operations: Operation[];
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    operations = operationsOf(api).filter(({ path }) => !LEAVING.includes(path));
  });
  afterAll(() => api.stop());

  const guarded = () => operations.filter(({ permission }) => permission !== 'public');

  it('lets nobody in who is not signed in', async () => {
    const nobody = client(api.url);
    for (const operation of guarded()) {
      const { status, body } = await ask(nobody, operation);
      expect([nameOf(operation), status, body.code]).toEqual([nameOf(operation), 401, 'not_signed_in']);
    }
  });

  it.each(roles)('lets a %s do what the table says and nothing else', async (role) => {
    const browser = await clinic.signIn(role);
    for (const operation of guarded()) {
      const { status, body } = await ask(browser, operation);
      const needed = operation.permission as Permission;
      const allowed = !(needed in permissions) || (permissions[needed] as readonly string[]).includes(role);
      const refused = status === 403 && body.code === 'not_permitted' && body.permission === needed;
      expect([nameOf(operation), status, refused]).toEqual([
        nameOf(operation),
        allowed ? status : 403,
        !allowed,
      ]);
      expect([nameOf(operation), status < 500]).toEqual([nameOf(operation), true]);
    }
  });

  it('gives somebody without a clinic only their own account', async () => {
    const lonely = await aClinic(api);
    const browser = await lonely.signIn('manager');
    await api.database.read('update sign_in_sessions set clinic_id = null where account_id = $1', [
      lonely.managers[0].accountId,
    ]);
    await api.database.read('update memberships set active = false where clinic_id = $1', [lonely.id]);
    const again = client(api.url);
    again.cookies.set('stratum', browser.cookies.get('stratum') as string);
    await expect.poll(async () => (await again.get('/auth/me')).body.person.membershipId).toBe(null);
    expect((await again.get('/clinic')).status).toBe(403);
  });
});

describe('records of another clinic', () => {
  let api: TestApi;
  let browser: Client;
  let foreign: { table: string; id: string }[];
  let operations: Operation[];
  beforeAll(async () => {
    api = await startApi();
    const clinic = await aClinic(api);
    const other = await aClinic(api, { timeZone: 'America/New_York', country: 'US' });
    const rows = await fillClinic(api.database, other.id);
    foreign = [...rows]
      .filter(([, row]) => typeof row['id'] === 'string')
      .map(([table, row]) => ({ table, id: row['id'] as string }));
    browser = await somebodyWithEveryRole(api, clinic);
    operations = operationsOf(api).filter(({ permission }) => permission !== 'public');
  });
  afterAll(() => api.stop());

  it('have rows of every kind to try with', () => {
    const tables = foreign.map(({ table }) => table);
    expect(tables).toEqual(
      expect.arrayContaining(['patients', 'intakes', 'assessments', 'plans', 'visits', 'rooms']),
    );
    expect(tables.length).toBeGreaterThan(20);
  });

  it('are not found, just like ids that nobody has', async () => {
    const wrong: string[] = [];
    const named = operations.filter(({ ids }) => ids.length > 0);
    await inParallel(named, async (operation) => {
      const unknown = await ask(browser, operation);
      if (unknown.status !== 404) wrong.push(`${nameOf(operation)}: an unknown id is ${unknown.status}`);
      for (const { table, id } of foreign) {
        const { status, body } = await ask(browser, operation, { ids: id });
        const same = status === unknown.status && body.code === unknown.body.code;
        if (!same) wrong.push(`${pathOf(operation)} with an id of ${table}: ${status} ${body?.code}`);
      }
    });
    expect(wrong).toEqual([]);
    console.log(
      `figure: foreign ids: ${named.length} routes × ${foreign.length} ids of another clinic, each 404`,
    );
  }, 120_000);

  it('cannot be pointed at from a body', async () => {
    const wrong: string[] = [];
    const pointing = operations
      .filter(({ path }) => !path.startsWith('/auth'))
      .flatMap((operation) =>
        Object.entries(operation.body?.properties ?? {})
          .filter(
            ([name, { format }]) => format === 'uuid' && !LEFT_OUT.includes(`${nameOf(operation)} ${name}`),
          )
          .map(([name]) => ({ operation, name })),
      );
    await inParallel(pointing, async ({ operation, name }) => {
      for (const { table, id } of foreign) {
        const { status } = await ask(browser, operation, { body: { ...bodyFor(operation), [name]: id } });
        if (status < 400 || status >= 500) wrong.push(`${nameOf(operation)} ${name} of ${table}: ${status}`);
      }
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('never come in a list, whatever it is filtered by', async () => {
    const ids = JSON.stringify({ id: foreign.map(({ id }) => id) });
    for (const operation of operations.filter(({ list }) => list?.filterable.includes('id'))) {
      const { status, body } = await browser.get(`${pathOf(operation)}?filter=${encodeURIComponent(ids)}`);
      expect([nameOf(operation), status, body]).toEqual([nameOf(operation), 200, []]);
    }
  });
});

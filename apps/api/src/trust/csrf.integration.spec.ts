import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import { ask, pathOf } from '../testing/ask.js';
import { type Client, client } from '../testing/client.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;

describe('requests that another site makes a browser send', () => {
  let api: TestApi;
  let browser: Client;
  let token: string | undefined;
  let operations: Operation[];
  beforeAll(async () => {
    api = await startApi();
    browser = await somebodyWithEveryRole(api, await aClinic(api));
    token = browser.csrfToken;
    operations = operationsOf(api);
  });
  afterAll(() => api.stop());

  const writes = () => operations.filter(({ method }) => method !== 'GET');

  it.each([undefined, '', 'x'.repeat(43)])('are refused with the token %j', async (sent) => {
    browser.csrfToken = sent;
    for (const operation of writes().filter(({ permission }) => permission !== 'public')) {
      const { status, body } = await ask(browser, operation);
      expect([nameOf(operation), status, body.code]).toEqual([nameOf(operation), 403, 'csrf']);
    }
    browser.csrfToken = token;
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'not an origin'])(
    'are refused from the origin %s, even with the token and where no sign-in is needed',
    async (origin) => {
      for (const operation of writes()) {
        const { status, body } = await ask(browser, operation, { headers: { origin } });
        expect([nameOf(operation), status, body.code]).toEqual([nameOf(operation), 403, 'csrf']);
      }
    },
  );

  it('come through from our own pages', async () => {
    const { status } = await browser.post('/clinic/set-up/finish', {}, { headers: { origin: api.url } });
    expect(status).toBe(200);
  });

  it('are measured by the public address when there is one', async () => {
    const behind = await startApi({ besides: api, environment: { PUBLIC_URL: 'http://desk.example.org' } });
    const body = { email: 'nobody@example.test', password: 'not-the-password' };
    const from = (origin: string) => client(behind.url).post('/auth/sign-in', body, { headers: { origin } });
    expect((await from('http://desk.example.org')).status).toBe(401);
    expect((await from(behind.url)).body.code).toBe('csrf');
    await behind.stop();
  });

  it('find no GET that writes: reading leaves everything as it was but the audit and the session', async () => {
    const before = await rowsOf();
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      await browser.get(pathOf(operation));
    }
    expect(await rowsOf()).toEqual(before);
    console.log(
      `figure: CSRF: ${writes().length} writing routes, 3 wrong tokens and 4 foreign origins each, all 403`,
    );
  });

  /** What is in every table, except those that reading is meant to write to. */
  async function rowsOf(): Promise<Record<string, string>> {
    const traces = ['audit_events', 'audit_seals', 'sign_in_sessions', 'migrations'];
    const tables = api.database.source.entityMetadatas.map(({ tableName }) => tableName);
    const found: Record<string, string> = {};
    for (const table of tables.filter((name) => !traces.includes(name))) {
      const [row] = await api.database.read<{ digest: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${table} t`,
      );
      found[table] = row?.digest as string;
    }
    return found;
  }
});

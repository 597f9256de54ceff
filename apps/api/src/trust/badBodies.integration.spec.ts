import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import { ask, bodyFor, pathOf } from '../testing/ask.js';
import type { Client } from '../testing/client.js';
import { fillClinic } from '../testing/fillClinic.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** Bodies that no route can take, and the answer to each. */
const BODIES: readonly [string, string, number, string][] = [
  ['cut off', '{"name":', 400, 'bad_request'],
  ['no JSON', 'name=x', 400, 'bad_request'],
  ['a text', '"x"', 400, 'bad_request'],
  ['a number', '1e999', 400, 'bad_request'],
  ['null', 'null', 400, 'bad_request'],
  ['__proto__', '{"__proto__":{"version":7}}', 400, 'bad_request'],
  ['__proto__ inside', '{"a":[{"__proto__":{"x":1}}]}', 400, 'bad_request'],
  ['constructor.prototype', '{"constructor":{"prototype":{"x":1}}}', 400, 'bad_request'],
  ['21 levels deep', deep(21), 400, 'too_deep'],
  ['20,000 lists deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400, 'too_deep'],
  ['over a megabyte', JSON.stringify({ a: 'x'.repeat(1_100_000) }), 413, 'too_large'],
];

const VALUES = [
  null,
  '',
  ' ',
  'x'.repeat(20_000),
  '\u0000',
  '\ud800',
  '2026-02-30',
  '9999999-01-01',
  "'; drop table patients; --",
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  [null],
  [[]],
  {},
  { a: 1 },
  [{ a: { b: [1] } }],
  Array.from({ length: 2_000 }, () => 'x'),
];

describe('bodies that cannot be used', () => {
  let api: TestApi;
  let everything: Client;
  let writes: Operation[];
  let own: Map<string, Record<string, unknown>>;
  beforeAll(async () => {
    api = await startApi();
    const clinic = await aClinic(api);
    own = await fillClinic(api.database, clinic.id);
    everything = await somebodyWithEveryRole(api, clinic);
    writes = operationsOf(api).filter(({ method }) => method !== 'GET');
  });
  afterAll(() => api.stop());

  it.each(BODIES)('%s: refused by every route', async (_name, body, status, code) => {
    for (const operation of writes) {
      const carried = operation.needsVersion ? { version: 1 } : {};
      const answer = await everything.send(operation.method, pathOf(operation), body, carried);
      expect([operation.path, answer.status, answer.body.code]).toEqual([operation.path, status, code]);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html'])(
    '%s is not understood by any route',
    async (type) => {
      for (const { method, path } of writes) {
        const answer = await everything.send(method, path, 'name=x', { headers: { 'content-type': type } });
        expect([path, answer.status, answer.body.code]).toEqual([path, 415, 'unsupported_type']);
      }
    },
  );

  it('wrong values in each field never make an error of ours', async () => {
    const wrong: string[] = [];
    for (const operation of writes.filter(({ body, path }) => body && path !== '/auth/password')) {
      const ids = idFor(operation);
      for (const field of Object.keys(operation.body?.properties ?? {})) {
        for (const value of VALUES) {
          const body = { ...bodyFor(operation), [field]: value };
          const answer = await ask(everything, operation, { body, ids });
          const said = typeof answer.body?.code === 'string' || answer.status < 300;
          if (answer.status >= 500 || !said) {
            wrong.push(`${operation.method} ${operation.path} ${field}=${JSON.stringify(value)?.slice(0, 40)}: ${answer.status}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('wrong headers and ids never make an error of ours', async () => {
    const wrong: string[] = [];
    for (const operation of operationsOf(api)) {
      for (const id of ['x', '0', '%00', "'", 'null', '..%2f..%2fetc', 'a'.repeat(190), '%F0%9F%98%80']) {
        const { status } = await ask(everything, operation, { ids: id });
        if (status >= 500) wrong.push(`${operation.path} ${id}: ${status}`);
      }
      for (const match of ['x', '*', '"-1"', '"99999999999"', '"1", "2"']) {
        const headers = { 'if-match': match, 'idempotency-key': 'k' };
        const { status } = await ask(everything, operation, { headers });
        if (status >= 500) wrong.push(`${operation.path} If-Match ${match}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** A record of our own of the kind that the path is about, so that the body is looked at. */
  function idFor({ path }: Operation): string | undefined {
    const kind = path.split('/')[1]?.replaceAll('-', '_') ?? '';
    const id = own.get(kind === 'staff' ? 'memberships' : kind)?.['id'];
    return typeof id === 'string' ? id : undefined;
  }
});

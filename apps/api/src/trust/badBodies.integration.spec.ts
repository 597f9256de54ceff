import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../testing/aClinic.js';
import { ask, bodyFor, pathOf } from '../testing/ask.js';
import type { Client } from '../testing/client.js';
import { fillClinic } from '../testing/fillClinic.js';
import { inParallel } from '../testing/inParallel.js';
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
  'x'.repeat(20_000),
  '\u0000',
  '\ud800',
  '2026-02-30',
  "'; drop table patients; --",
  -1,
  1e308,
  true,
  [],
  [[]],
  { a: [1] },
  Array.from({ length: 2_000 }, () => 'x'),
];

describe('bodies that cannot be used', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let everything: Client;
  let writes: Operation[];
  let own: Map<string, Record<string, unknown>>;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
    own = await fillClinic(api.database, clinic.id, ['visit_sessions', 'visit_steps']);
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

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
  ])('%s is not understood by any route', async (type) => {
    for (const { method, path } of writes) {
      const answer = await everything.send(method, path, 'name=x', { headers: { 'content-type': type } });
      expect([path, answer.status, answer.body.code]).toEqual([path, 415, 'unsupported_type']);
    }
  });

  it('wrong values in each field never make an error of ours', async () => {
    const wrong: string[] = [];
    const tries = writes
      .filter(({ body, path }) => body && !path.startsWith('/auth/'))
      .flatMap((operation) =>
        Object.keys(operation.body?.properties ?? {}).flatMap((field) =>
          VALUES.map((value) => ({ operation, field, value })),
        ),
      );
    await inParallel(tries, async ({ operation, field, value }) => {
      const body = { ...bodyFor(operation), [field]: value };
      const answer = await ask(everything, operation, { body, ids: idFor(operation) });
      const said = typeof answer.body?.code === 'string' || answer.status < 300;
      if (answer.status < 500 && said) return;
      const shown = JSON.stringify(value).slice(0, 40);
      wrong.push(`${operation.method} ${operation.path} ${field}=${shown}: ${answer.status}`);
    });
    expect(wrong).toEqual([]);
    console.log(
      `figure: bad bodies: ${BODIES.length} on ${writes.length} routes, ${tries.length} wrong fields, no 5xx`,
    );
  }, 120_000);

  it('nor do they where no sign-in is needed', async () => {
    const wrong: string[] = [];
    for (const operation of writes.filter(({ permission }) => permission === 'public')) {
      for (const field of Object.keys(operation.body?.properties ?? {})) {
        for (const value of VALUES) {
          const { status } = await ask(everything, operation, {
            body: { ...bodyFor(operation), [field]: value },
          });
          if (status >= 500) wrong.push(`${operation.path} ${field}=${JSON.stringify(value).slice(0, 40)}`);
        }
      }
      await api.database.read('truncate sign_in_throttles');
    }
    expect(wrong).toEqual([]);
  });

  it('wrong ids and headers never make an error of ours', async () => {
    const wrong: string[] = [];
    const operations = operationsOf(api);
    for (const operation of operations.filter(({ ids }) => ids.length > 0)) {
      for (const id of ['x', '%00', "'", '..%2f..%2fetc', 'a'.repeat(190), '%F0%9F%98%80', '%zz']) {
        const { status } = await ask(everything, operation, { ids: id });
        if (status !== 404 && status !== 400) wrong.push(`${operation.path} ${id}: ${status}`);
      }
    }
    for (const operation of operations.filter(({ needsVersion }) => needsVersion)) {
      for (const match of ['x', '*', '"-1"', '"99999999999"', '"1", "2"']) {
        const { status, body } = await ask(everything, operation, { headers: { 'if-match': match } });
        if (status !== 400 || body.code !== 'bad_version')
          wrong.push(`${operation.path} ${match}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** A record of our own of the kind that the path is about, so that the body is looked at. */
  function idFor({ path }: Operation): string | undefined {
    const kind = path.split('/')[1]?.replaceAll('-', '_') ?? '';
    if (kind === 'staff') return clinic.receptionists[0].id;
    const id = own.get(kind)?.['id'];
    return typeof id === 'string' ? id : undefined;
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import type { Answer, Client } from '../testing/client.js';
import { inParallel } from '../testing/inParallel.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

const INJECTIONS = [
  "'",
  "';drop table patients;--",
  "1' or '1'='1",
  'id; select pg_sleep(5)',
  '(select password_hash from accounts limit 1)',
  'version',
  'clinic_id',
  'clinicId',
  'search_text',
  '1',
  '*',
  'id desc',
  'id) desc, (select 1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '%',
  '_',
  '\\',
  '\ud800',
  'a'.repeat(5_000),
];
const RANGES = [
  '[0]',
  '[-1,5]',
  '[5,1]',
  '[0,1e9]',
  '[0,"9"]',
  '{}',
  'null',
  '0-9',
  '[0.5,3]',
  '[0,99999999999999999999]',
  '"[0,9]"',
];
const WRONG_VALUES: readonly unknown[] = [
  null,
  {},
  [[]],
  1e300,
  -1,
  true,
  { $gt: '' },
  [null],
  'x'.repeat(1_000),
  { toString: 1 },
  '2026-02-30',
];

describe('what lists can be asked', () => {
  let api: TestApi;
  let everything: Client;
  let lists: Operation[];
  beforeAll(async () => {
    api = await startApi();
    everything = await somebodyWithEveryRole(api, await aClinic(api));
    lists = operationsOf(api).filter(({ list }) => list !== undefined);
  });
  afterAll(() => api.stop());

  const query = ({ path }: Operation, name: string, value: unknown): Promise<Answer> =>
    everything.get(
      `${path}?${name}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`,
    );

  it('is said by every list', async () => {
    const undeclared: string[] = [];
    const plain = operationsOf(api).filter(
      ({ method, ids, list }) => method === 'GET' && ids.length === 0 && !list,
    );
    for (const { path } of plain) {
      const { headers } = await everything.get(path);
      if (headers.has('content-range')) undeclared.push(path);
    }
    expect(undeclared).toEqual([]);
    expect(lists.length).toBeGreaterThan(5);
  });

  it('is answered with a page and its place in the whole', async () => {
    for (const operation of lists) {
      const { status, body, headers } = await query(operation, 'range', [0, 4]);
      expect([operation.path, status, Array.isArray(body)]).toEqual([operation.path, 200, true]);
      expect(headers.get('content-range')).toMatch(/^[\w-]+ (\*|0-\d+)\/(\d+|\*)$/);
    }
  });

  it('sorts by what it says, both ways', async () => {
    for (const operation of lists) {
      for (const field of operation.list?.sortable ?? []) {
        for (const direction of ['ASC', 'DESC']) {
          const { status } = await query(operation, 'sort', [field, direction]);
          expect([operation.path, field, status]).toEqual([operation.path, field, 200]);
        }
      }
    }
  });

  it('refuses any other field to sort or filter by, naming the valid ones', async () => {
    const tries = lists.flatMap((operation) => {
      const declared = [...(operation.list?.sortable ?? []), ...(operation.list?.filterable ?? [])];
      const names = INJECTIONS.filter((name) => !declared.includes(name));
      return names.map((name) => ({ operation, name }));
    });
    await inParallel(tries, async ({ operation, name }) => {
      const sort = await query(operation, 'sort', [name, 'ASC']);
      expect([operation.path, name, sort.status, sort.body.code]).toEqual([
        operation.path,
        name,
        400,
        'unknown_sort',
      ]);
      expect(sort.body.valid).toEqual(operation.list?.sortable);
      const filter = await query(operation, 'filter', `{${JSON.stringify(name)}:"x"}`);
      expect([operation.path, name, filter.status, filter.body.code]).toEqual([
        operation.path,
        name,
        400,
        'unknown_filter',
      ]);
      expect(filter.body.valid).toEqual(operation.list?.filterable);
    });
  });

  it('takes injections as values for what they are', async () => {
    const values = [...INJECTIONS, ...WRONG_VALUES, INJECTIONS.slice(0, 5)];
    const tries = lists.flatMap((operation) =>
      (operation.list?.filterable ?? []).flatMap((field) =>
        values.map((value) => ({ operation, field, value })),
      ),
    );
    await inParallel(tries, async ({ operation, field, value }) => {
      const { status, body } = await query(operation, 'filter', { [field]: value });
      const fine = status === 200 ? Array.isArray(body) : status === 400 && body.code === 'bad_filter';
      expect([operation.path, field, value, fine ? 'fine' : status]).toEqual([
        operation.path,
        field,
        value,
        'fine',
      ]);
    });
    console.log(
      `figure: lists: ${lists.length} lists, ${INJECTIONS.length} injections as names, ${tries.length} as values`,
    );
  }, 120_000);

  it('refuses other directions, ranges and what is not JSON', async () => {
    for (const operation of lists) {
      const field = operation.list?.sortable[0];
      for (const direction of ['sideways', 'ASC; drop table patients', '', null, 1, { toString: 1 }]) {
        expect((await query(operation, 'sort', [field, direction])).body.code).toBe('bad_sort');
      }
      for (const range of RANGES) {
        expect([operation.path, range, (await query(operation, 'range', range)).body.code]).toEqual([
          operation.path,
          range,
          'bad_range',
        ]);
      }
      for (const name of ['sort', 'filter', 'range']) {
        expect((await query(operation, name, '{')).body.code).toBe(`bad_${name}`);
        expect((await everything.get(`${operation.path}?${name}=[]&${name}=[]`)).body.code).toBe(
          `bad_${name}`,
        );
      }
    }
  });
});

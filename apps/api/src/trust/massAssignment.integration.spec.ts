import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import { ask, bodyFor } from '../testing/ask.js';
import type { Client } from '../testing/client.js';
import { fillClinic } from '../testing/fillClinic.js';
import { inParallel } from '../testing/inParallel.js';
import { type Operation, operationsOf, type Schema } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** Values that nothing else in the database holds, by the type of the column. */
const POISON: Readonly<Record<string, unknown>> = {
  uuid: '0198f3c0-bad0-7000-8000-00000bad0bad',
  integer: 987_654_321,
  smallint: 31_313,
  numeric: 987_654.32,
  boolean: 'poisoned',
  date: '1911-11-11',
  timestamptz: '1911-11-11T11:11:11Z',
  jsonb: { poisoned: 'poisoned' },
};
/** As they stand in the text of a row, between its commas. */
const MARKS = [
  '0bad0bad',
  '[,(]987654321[,)]',
  '[,(]31313[,)]',
  '[,(]987654.32[,)]',
  'poisoned',
  '1911-11-11',
];

describe('fields that a body must not set', () => {
  let api: TestApi;
  let everything: Client;
  let poison: Record<string, unknown>;
  let ids: readonly string[];
  let writes: Operation[];
  beforeAll(async () => {
    api = await startApi();
    const clinic = await aClinic(api);
    everything = await somebodyWithEveryRole(api, clinic);
    const rows = await fillClinic(api.database, clinic.id, ['visit_sessions', 'visit_steps']);
    // Whoever asks must keep their roles to the end.
    const oneself = clinic.specialists[0].id;
    ids = [...rows.values()].flatMap(({ id }) => (typeof id === 'string' && id !== oneself ? [id] : []));
    poison = Object.fromEntries(
      api.database.source.entityMetadatas.flatMap(({ columns }) =>
        columns.flatMap((column) => {
          const value = POISON[String(column.type)] ?? 'poisoned';
          return [
            [column.propertyName, value],
            [column.databaseName, value],
          ];
        }),
      ),
    );
    writes = operationsOf(api).filter(({ body, path }) => body && !path.startsWith('/auth/sign-out'));
  });
  afterAll(() => api.stop());

  it('knows the columns of every table', () => {
    expect(Object.keys(poison).length).toBeGreaterThan(150);
    expect(poison).toMatchObject({ clinicId: POISON['uuid'], version: POISON['integer'], state: 'poisoned' });
  });

  it('are never written, whatever they are called and wherever in the body they stand', async () => {
    const taken: string[] = [];
    const failed: string[] = [];
    const tries = writes.flatMap((operation) =>
      (operation.ids.length > 0 ? ids : [undefined]).map((id) => ({ operation, id })),
    );
    await inParallel(tries, async ({ operation, id }) => {
      const body = poisoned(bodyFor(operation), operation.body as Schema);
      const { status } = await ask(everything, operation, { body, ids: id });
      if (status < 300) taken.push(`${operation.method} ${operation.path}`);
      if (status >= 500) failed.push(`${operation.method} ${operation.path} ${status}`);
    });
    expect(failed).toEqual([]);
    expect(new Set(taken).size).toBeGreaterThan(8);
    expect(await marked()).toEqual([]);
    console.log(
      `figure: mass assignment: ${Object.keys(poison).length} names in ${tries.length} requests, none written`,
    );
  }, 120_000);

  it('would be found if they had been', async () => {
    await api.database.read(`update rooms set name = 'poisoned' where id = (select id from rooms limit 1)`);
    expect(await marked()).toEqual(['rooms: poisoned']);
  });

  /** The body with every column added to it and to each object in it whose fields are declared. */
  function poisoned(body: unknown, schema: Schema): unknown {
    if (Array.isArray(body)) return body.map((one) => poisoned(one, schema.items ?? {}));
    if (typeof body !== 'object' || body === null || schema.properties === undefined) return body;
    const declared = new Set(Object.keys(schema.properties));
    const own = Object.entries(body).map(([name, value]) => [
      name,
      poisoned(value, schema.properties?.[name] ?? {}),
    ]);
    const added = Object.entries(poison).filter(([name]) => !declared.has(name));
    return { ...Object.fromEntries(added), ...Object.fromEntries(own) };
  }

  /** Tables in which a mark stands anywhere in a row. */
  async function marked(): Promise<string[]> {
    const found: string[] = [];
    for (const { tableName } of api.database.source.entityMetadatas) {
      for (const mark of MARKS) {
        const rows = await api.database.read(`select 1 from ${tableName} t where t::text ~ $1 limit 1`, [
          mark,
        ]);
        if (rows.length > 0) found.push(`${tableName}: ${mark}`);
      }
    }
    return found;
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../testing/startApi.js';

/** The only tables outside of a clinic. */
const OUTSIDE = ['accounts', 'migrations', 'one_time_links', 'sign_in_sessions', 'sign_in_throttles'];

/** What no entity can say: the index by which patients are searched while typing, and those over expressions. */
const NOT_IN_ENTITIES = [
  /^DROP INDEX "public"."(patients_search|plan_sessions_presses|plan_sessions_booked_late)_idx"$/,
];

describe('the tables of the migrated database', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** Columns of each constraint of a kind, in order. */
  const constraints = (kinds: string) =>
    api.database.read<{ table: string; name: string; kind: string; columns: string[] }>(
      `select t.relname as "table", c.conname as name, c.contype::text as kind,
         array(select a.attname::text from unnest(c.conkey) with ordinality as k(number, n)
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.n) as columns
       from pg_constraint c join pg_class t on t.oid = c.conrelid
       where t.relnamespace = 'public'::regnamespace and c.contype::text = any(string_to_array($1, ','))
       order by t.relname, c.conname`,
      [kinds],
    );

  it('are keyed by the clinic first, all but those that stand outside of clinics', async () => {
    const keys = await constraints('p');
    const others = keys.filter(({ columns }) => columns[0] !== 'clinic_id').map(({ table }) => table);
    expect(others).toEqual(OUTSIDE);
    expect(keys.length).toBeGreaterThan(30);
  });

  it('all have a primary key', async () => {
    const without = await api.database.read(
      `select relname from pg_class t where relkind = 'r' and relnamespace = 'public'::regnamespace
         and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')`,
    );
    expect(without).toEqual([]);
  });

  it('have no unique, foreign or excluding constraint that could cross from one clinic to another', async () => {
    const crossing = (await constraints('u,f,x'))
      .filter(({ table, columns }) => !OUTSIDE.includes(table) && columns[0] !== 'clinic_id')
      .map(({ name }) => name);
    expect(crossing).toEqual(['memberships_account_id_fkey']);
  });

  it('have no unique index that could cross either', async () => {
    const crossing = await api.database.read<{ name: string }>(
      `select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid
       join pg_class t on t.oid = x.indrelid
       join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
       where x.indisunique and t.relnamespace = 'public'::regnamespace and a.attname <> 'clinic_id'
         and not (t.relname = any($1))`,
      [OUTSIDE],
    );
    expect(crossing).toEqual([]);
  });

  it('allow one exclusive claim at a time for a resource', async () => {
    const [rule] = await api.database.read<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'claims_no_overlap'`,
    );
    expect(rule?.definition).toBe(
      'EXCLUDE USING gist (clinic_id WITH =, resource_id WITH =, during WITH &&) WHERE (exclusive)',
    );
  });

  it('are what the entities say', async () => {
    const { upQueries } = await api.database.source.driver.createSchemaBuilder().log();
    const drift = upQueries
      .map(({ query }) => query.trim())
      .filter((query) => !NOT_IN_ENTITIES.some((one) => one.test(query)));
    expect(drift).toEqual([]);
  });

  it('never cut a day or a moment short, or hold a moment without its zone', async () => {
    const loose = await api.database.read(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type = 'timestamp without time zone'`,
    );
    expect(loose).toEqual([]);
  });
});

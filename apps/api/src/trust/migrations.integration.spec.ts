import type { DataSource } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDataSource } from '../database/createDataSource.js';
import { migrate } from '../database/migrate.js';
import { aBookedSeries } from '../testing/aBookedSeries.js';
import { aClinic } from '../testing/aClinic.js';
import { createTestDatabase, type TestDatabase } from '../testing/createTestDatabase.js';
import { ok } from '../testing/ok.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** Everything that the catalogue says about the tables, in one text. */
const SCHEMA = /* sql */ `
  select string_agg(line, E'\\n' order by line) as schema from (
    select format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'public'
    union all select pg_get_indexdef(indexrelid) from pg_index x join pg_class t on t.oid = x.indrelid
      where t.relnamespace = 'public'::regnamespace
    union all select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select pg_get_functiondef(p.oid) from pg_proc p
      where pronamespace = 'public'::regnamespace and proname like 'stratum%'
  ) catalogue`;

const TABLES = /* sql */ `
  select tablename as "tableName" from pg_tables where schemaname = 'public' and tablename <> 'migrations'`;

describe('migrations', () => {
  let made: TestDatabase;
  beforeEach(async () => {
    made = await createTestDatabase();
  });
  afterEach(() => made.drop());

  it('go down and up again to the same schema', async () => {
    const source = await createDataSource(made.url, { connections: 3, longest: 0 }).initialize();
    const [{ schema: before }] = await source.query(SCHEMA);
    for (const _ of source.migrations) await source.undoLastMigration();
    const left = await source.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(left).toEqual([]);
    await source.runMigrations();
    const [{ schema: after }] = await source.query(SCHEMA);
    expect(after).toBe(before);
    expect(before.length).toBeGreaterThan(20_000);
    await source.destroy();
  });

  it('are applied once by five starters at once', async () => {
    const empty = await createDataSource(made.url, { connections: 2, longest: 0 }).initialize();
    for (const _ of empty.migrations) await empty.undoLastMigration();
    let inside = 0;
    const starters = await Promise.all(
      Array.from({ length: 5 }, () =>
        createDataSource(made.url, { connections: 3, longest: 0 }).initialize(),
      ),
    );
    await Promise.all(
      starters.map((source) =>
        migrate(source, async () => {
          inside++;
          expect(inside).toBe(1);
          await source.query('select pg_sleep(0.02)');
          inside--;
        }),
      ),
    );
    const applied = await empty.query(
      'select name, count(*)::integer as times from migrations group by name',
    );
    expect(applied.length).toBe(empty.migrations.length);
    expect(new Set(applied.map(({ times }: { times: number }) => times))).toEqual(new Set([1]));
    await Promise.all([empty, ...starters].map((source) => source.destroy()));
  });

  it('leave nothing behind when one is killed in the middle, and run again', async () => {
    const source = await createDataSource(made.url, { connections: 3, longest: 0 }).initialize();
    for (const _ of source.migrations) await source.undoLastMigration();
    await source.query('create table visits (in_the_way integer)');
    await expect(migrate(source, async () => undefined)).rejects.toMatchObject({ code: '42P07' });
    expect(await source.query(`select to_regclass('accounts') as accounts`)).toEqual([{ accounts: null }]);
    await source.query('drop table visits');
    await migrate(source, async () => undefined);
    expect(await source.query('select count(*)::integer as clinics from clinics')).toEqual([{ clinics: 0 }]);
    await source.destroy();
  });

  it('of a newer version are left alone', async () => {
    const source = await createDataSource(made.url, { connections: 3, longest: 0 }).initialize();
    await source.query(
      `insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    );
    await expect(migrate(source, async () => undefined)).rejects.toMatchObject({ code: 'newer_database' });
    await source.destroy();
  });
});

describe('migrations after the first', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('go up again over what was done since: reasons, and two waits for one visit', async () => {
    const clinic = await aClinic(api);
    const [desk, specialist] = [await clinic.signIn('reception'), await clinic.signIn('specialist')];
    const { visits, sessionIds, patientId } = await aBookedSeries(desk, specialist, { first: 2 });
    const { id, version, room, specialist: who } = visits[1] as (typeof visits)[0];
    const place = { startsAt: '2026-03-12T08:00:00Z', specialistId: who.id, roomId: room.id };
    const override = { reason: 'Ten days are enough for her' };
    api.clock.advance(60_000);
    const moved = ok(await specialist.post(`/visits/${id}/move`, { ...place, override }, { version })).visit;
    // A step that is not taken back, and one that is.
    api.clock.advance(60_000);
    const seen = { version: moved.version };
    const confirmed = ok(await desk.post(`/visits/${id}/confirm`, {}, seen)).visit;
    const back = ok(await desk.post(`/visits/${id}/undo`, {}, { version: confirmed.version })).visit;
    ok(await desk.post(`/visits/${id}/confirm`, {}, { version: back.version }));
    const { source } = api.database;
    const given = 'select overridden_at, overridden_by from visits where id = $1';
    const before = await source.query(given, [id]);
    expect(before).toMatchObject([{ overridden_at: expect.any(Date) }]);
    const names = source.migrations.map(({ name }) => name ?? '');
    const since = names.length - names.indexOf('FrontDeskLeftovers1795565600000');
    for (let n = 0; n < since; n++) await source.undoLastMigration();
    await source.query(
      `insert into waiting_entries (clinic_id, id, patient_id, kind, session_id, wants_earlier, visit_id, weekdays, added_by)
       select $1, gen_random_uuid(), $2, 'session', s, true, $3, '{}', m.id
       from unnest($4::uuid[]) s cross join (select id from memberships where clinic_id = $1 limit 1) m`,
      [clinic.id, patientId, id, sessionIds.slice(0, 2)],
    );
    await source.runMigrations();
    expect(await source.query(given, [id])).toEqual(before);
    const open = 'select count(*)::int as n from waiting_entries where clinic_id = $1 and closed_at is null';
    expect(await source.query(open, [clinic.id])).toEqual([{ n: 1 }]);
  });

  it('go down, up and down again without a change in any row that was there before them', async () => {
    const clinic = await aClinic(api);
    await aBookedSeries(await clinic.signIn('reception'), await clinic.signIn('specialist'));
    const { source } = api.database;
    const later = source.migrations.slice(1);
    const goDown = async () => {
      for (const _ of later) await source.undoLastMigration();
    };
    await goDown();
    const before = await rowsOfAllTables(source);
    await source.runMigrations();
    expect(await rowsOfAllTables(source)).not.toEqual(before);
    await goDown();
    expect(await rowsOfAllTables(source)).toEqual(before);
    await source.runMigrations();
    expect(Object.values(before).filter(({ rows }) => rows > 0).length).toBeGreaterThan(20);
  });
});

/** How many rows each table of the product holds, and a digest of all of them. */
async function rowsOfAllTables(
  source: DataSource,
): Promise<Record<string, { rows: number; digest: string }>> {
  const found: [string, { rows: number; digest: string }][] = [];
  const tables: { tableName: string }[] = await source.query(TABLES);
  for (const { tableName } of tables) {
    const [row] = await source.query(
      `select count(*)::integer as rows, md5(string_agg(t::text, E'\\n' order by t::text)) as digest from ${tableName} t`,
    );
    found.push([tableName, row]);
  }
  return Object.fromEntries(found);
}

import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Database } from '../database/Database.js';
import { newId } from '../database/newId.js';

type Row = Record<string, unknown>;

const PLAIN: Readonly<Record<string, unknown>> = {
  text: 'x',
  citext: 'x@example.test',
  char: 'DE',
  integer: 1,
  smallint: 1,
  numeric: 1,
  boolean: false,
  jsonb: '{}',
  date: '2026-03-02',
  timestamptz: '2026-03-02T08:00:00Z',
  tstzrange: '[2026-03-02T08:00:00Z,2026-03-02T09:00:00Z)',
};

/** Nothing that ties the sessions of a plan: the least that its windows can be drawn with. */
const UNTIED = '{"gaps": [], "separations": [], "notBefore": [], "forbidden": [], "startIdeal": {}}';

/**
 * Puts a row into every table of a clinic that has none yet, each pointing at the others, so that a test can ask
 * for records of any kind. The rows have the right keys and no sensible content.
 * @param except tables that stay empty: what ties the others together more closely than such rows can stand
 * @returns one row of each table, by its name
 */
export async function fillClinic(
  database: Database,
  clinicId: string,
  except: readonly string[] = [],
): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  const inClinic = database.source.entityMetadatas.filter(({ columns }) =>
    columns.some(({ databaseName, isPrimary }) => isPrimary && databaseName === 'clinic_id'),
  );
  const visit = async (table: EntityMetadata): Promise<void> => {
    if (rows.has(table.tableName) || except.includes(table.tableName)) return;
    const targets = table.foreignKeys.map(({ referencedEntityMetadata }) => referencedEntityMetadata);
    for (const target of targets.filter((one) => inClinic.includes(one))) await visit(target);
    rows.set(table.tableName, await oneRow(database, table, clinicId, rows));
  };
  for (const table of inClinic) await visit(table);
  return rows;
}

async function oneRow(
  database: Database,
  table: EntityMetadata,
  clinicId: string,
  rows: ReadonlyMap<string, Row>,
): Promise<Row> {
  const [first] = await database.read<Row>(`select * from ${table.tableName} where clinic_id = $1 limit 1`, [
    clinicId,
  ]);
  if (first) return first;
  const row: Row = {};
  for (const column of table.columns) {
    const pointed = pointedAt(table, column, rows);
    const left = column.isNullable || column.default !== undefined || column.databaseName === 'search_text';
    if (column.databaseName === 'clinic_id') row['clinic_id'] = clinicId;
    else if (pointed !== undefined && !column.isNullable) row[column.databaseName] = pointed;
    else if (!left) row[column.databaseName] = plainValue(table, column);
  }
  if (table.tableName === 'patients') row['id'] = await aResource(database, clinicId);
  const names = Object.keys(row);
  const [inserted] = await database.read<Row>(
    `insert into ${table.tableName} (${names.map((name) => `"${name}"`).join(', ')})
     values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning *`,
    Object.values(row),
  );
  return inserted as Row;
}

function pointedAt(table: EntityMetadata, column: ColumnMetadata, rows: ReadonlyMap<string, Row>): unknown {
  for (const { columns, referencedColumns, referencedEntityMetadata } of table.foreignKeys) {
    const index = columns.findIndex(({ databaseName }) => databaseName === column.databaseName);
    const target = rows.get(referencedEntityMetadata.tableName);
    if (index >= 0 && target) return target[referencedColumns[index]?.databaseName as string];
  }
  return undefined;
}

function plainValue(table: EntityMetadata, { databaseName: name, type, isArray }: ColumnMetadata): unknown {
  if (isArray) return [];
  if (type === 'uuid') return newId();
  const allowed = table.checks
    .map(({ expression }) => new RegExp(`\\b${name} in \\('([^']+)'`).exec(expression)?.[1])
    .find(Boolean);
  if (allowed) return allowed;
  if (name === 'constraints') return UNTIED;
  if (name === 'ends_at') return '2026-03-02T09:00:00Z';
  if (name === 'to_minute') return 2;
  return PLAIN[String(type)];
}

async function aResource(database: Database, clinicId: string): Promise<string> {
  const id = newId();
  await database.read(`insert into resources (clinic_id, id, kind) values ($1, $2, 'patient')`, [
    clinicId,
    id,
  ]);
  return id;
}

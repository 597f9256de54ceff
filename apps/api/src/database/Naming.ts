import { DefaultNamingStrategy, Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const nameOf = (table: Table | string) =>
  (table instanceof Table ? table.name : table).split('.').pop() as string;

/** Names tables, columns and constraints as a person would write them in SQL. */
export class Naming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    return snake([...embeddedPrefixes, customName || propertyName].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return this.limited(`${nameOf(table)}_${columns.join('_')}_key`);
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return this.limited(`${nameOf(table)}_${columns.join('_')}_fkey`);
  }
  override indexName(table: Table | string, columns: string[]): string {
    return this.limited(`${nameOf(table)}_${columns.join('_')}_idx`);
  }

  /** PostgreSQL cuts names at 63 bytes; `clinic_id` stands in every key and says nothing. */
  private limited(name: string): string {
    const short = name.replace('_clinic_id', '');
    if (short.length > 63) throw new Error(`constraint name too long: ${short}`);
    return short;
  }
}

import type { EntityManager } from 'typeorm';
import { Database } from './Database.js';

/** Where a read runs: in the transaction that is under way, or on the pool. */
export type Reader = Database | EntityManager;

/** Rows of one statement: in the transaction when one is handed over, else prepared on the pool. */
export function rowsOf<Row>(reader: Reader, text: string, values: readonly unknown[]): Promise<Row[]> {
  return reader instanceof Database ? reader.read<Row>(text, values) : reader.query(text, [...values]);
}

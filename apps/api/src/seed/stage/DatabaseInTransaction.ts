import type { EntityManager } from 'typeorm';
import { Database } from '../../database/Database.js';

/**
 * A database whose transactions are parts of one that is under way: so the journeys run as they are, and all of
 * the demo comes into being at once or not at all.
 */
export class DatabaseInTransaction extends Database {
  constructor(private readonly tx: EntityManager) {
    super(tx.connection);
  }

  override async read<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.tx.query(text, [...values]);
  }

  /** Journeys decide before they write, so a work that refuses has changed nothing that would be taken back. */
  override transaction<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return work(this.tx);
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ConnectionLost } from './ConnectionLost.js';
import { isTransient } from './isTransient.js';
import { poolOf } from './poolOf.js';
import type { Reader } from './Reader.js';

const ATTEMPTS = 4;

/**
 * The only way to the tables. Reads run on the pool; whatever writes runs in {@link transaction}, on the manager
 * that it hands over and on nothing else.
 */
@Injectable()
export class Database {
  constructor(readonly source: DataSource) {}

  /** The pool, for functions that also run inside a transaction. */
  readonly reader: Reader = {
    query: async <Rows>(text: string, values: unknown[] = []) => (await this.read(text, values)) as Rows,
  };

  /** Rows of one statement outside a transaction. */
  async read<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await poolOf(this.source).query(text, [...values]);
    return result.rows as Row[];
  }

  /**
   * Runs the work in one transaction and commits it. A deadlock or a serialisation failure runs the whole
   * work again, up to four times: so the work must do nothing outside of its transaction.
   * @throws ConnectionLost
   */
  async transaction<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction(work);
      } catch (error) {
        if (ConnectionLost.isBehind(error)) throw new ConnectionLost(error);
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }
}

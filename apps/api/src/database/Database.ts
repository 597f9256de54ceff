import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ConnectionLost } from './ConnectionLost.js';
import { Announcer } from './changes/Announcer.js';
import { takeNotices } from './changes/noteChange.js';
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
  private readonly announcer: Announcer;

  constructor(readonly source: DataSource) {
    this.announcer = new Announcer(source);
  }

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
   * work again, up to four times: so the work must do nothing outside of its transaction. What it has noted as
   * changed is told to every process afterwards.
   * @throws ConnectionLost
   */
  async transaction<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.committed(work);
      } catch (error) {
        if (ConnectionLost.isBehind(error)) throw new ConnectionLost(error);
        if (attempt === ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  /**
   * Looks at one state of the tables, as of now: what other transactions commit meanwhile is not seen, nothing is
   * locked, and PostgreSQL refuses every write.
   * @throws ConnectionLost
   */
  async snapshot<Result>(look: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    try {
      return await this.source.transaction('REPEATABLE READ', async (tx) => {
        await tx.query('set transaction read only');
        return look(tx);
      });
    } catch (error) {
      throw ConnectionLost.isBehind(error) ? new ConnectionLost(error) : error;
    }
  }

  private async committed<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    let manager: EntityManager | undefined;
    const result = await this.source.transaction((tx) => {
      manager = tx;
      return work(tx);
    });
    if (manager) this.announcer.announce(takeNotices(manager));
    return result;
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../database/Database.js';
import type { SealedUntil } from './SealedUntil.js';
import { sealEvents } from './sealEvents.js';

const EVERY = 2_000;

/** Seals the audit every few seconds, as long as the process runs. */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('audit');
  private timer?: NodeJS.Timeout;
  private sealed = 0;
  private countAt = 500;
  private sealedUntil: SealedUntil = new Map();
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.seal().catch((error) => this.tell(error)), EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Seals everything that waits, after what is being sealed already. */
  seal(): Promise<void> {
    const sealing = this.running.then(async () => {
      let count: number;
      do {
        const { sealed, until } = await this.database.transaction((tx) => sealEvents(tx, this.sealedUntil));
        this.sealedUntil = until;
        count = sealed;
        await this.keepCount(sealed);
      } while (count > 0);
    });
    this.running = sealing.catch(() => undefined);
    return sealing;
  }

  /**
   * A new clinic's audit grows from nothing to thousands faster than the server counts by itself, and whoever planned
   * for an empty table reads it whole for every event. So it is counted each time it has doubled.
   */
  private async keepCount(sealed: number): Promise<void> {
    this.sealed += sealed;
    if (this.sealed < this.countAt) return;
    this.countAt = 2 * this.sealed;
    await this.database.transaction((tx) => tx.query('analyze audit_events, audit_seals'));
  }

  /** The next round tries again; nothing is lost by waiting. */
  private tell(error: unknown): void {
    this.log.warn(`could not seal: ${(error as { code?: string }).code ?? (error as Error).name}`);
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/Database.js';
import { Clock } from '../settings/Clock.js';
import { sweep } from './sweep.js';

const HOUR = 3_600_000;

/** Sweeps once an hour, as long as the process runs. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('housekeeping');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.database
        .transaction((tx) => sweep(tx, this.clock.now()))
        .catch((error: { code?: string }) => this.log.warn(`could not sweep: ${error.code ?? 'unknown'}`));
    }, HOUR).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }
}

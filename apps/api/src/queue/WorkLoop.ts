import { Logger } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/Database.js';
import { inTransaction } from './inTransaction.js';
import type { JobKind, Jobs } from './queueKinds.js';

/** How often an idle process looks for a job, in milliseconds. */
const LOOK_EVERY = 2_000;
/** How often jobs of processes that died are set free and old ones are cleared away. */
const TEND_EVERY = 15_000;

/** What becomes of the jobs of one kind; each runs in a transaction that ends the job with it. */
export interface Work<Kind extends JobKind> {
  readonly perform: (tx: EntityManager, job: Jobs[Kind]) => Promise<void>;
  /** The job failed as often as it may; whoever waits for it is told. */
  readonly giveUp: (tx: EntityManager, job: Jobs[Kind]) => Promise<void>;
}

/** Of a job whose process was too slow, so that it was given to another one, nothing is left to do. */
const MINE = `select 1 from pgboss.job where name = $1 and id = $2 and state = 'active' for update`;

/** Looks for jobs of one kind and does one after the other, as long as it is not stopped. */
export class WorkLoop<Kind extends JobKind> {
  private readonly log = new Logger('queue');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private isRunning = false;
  private isStopped = false;
  private isWoken = false;
  private tendedAt = Date.now();

  constructor(
    private readonly boss: PgBoss,
    private readonly database: Database,
    private readonly kind: Kind,
    private readonly work: Work<Kind>,
    /** Jobs that are done at once; each holds a connection. */
    private readonly atOnce: number,
  ) {}

  start(): void {
    this.timer = setTimeout(() => this.run(), LOOK_EVERY).unref();
  }

  wake(): void {
    this.isWoken = true;
    if (this.isRunning || this.isStopped) return;
    clearTimeout(this.timer);
    this.run();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private run(): void {
    this.isRunning = true;
    this.running = this.round().then(() => {
      this.isRunning = false;
      if (!this.isStopped) this.start();
    });
  }

  /** Does whatever there is to do. A database that is away is looked for again at the next round. */
  private async round(): Promise<void> {
    try {
      await this.tend();
      do {
        this.isWoken = false;
        // While the database writes what one job came to, the next one is thought about.
        if (await this.doNext()) await Promise.all(Array.from({ length: this.atOnce }, () => this.drain()));
      } while (this.isWoken && !this.isStopped);
    } catch (error) {
      this.log.warn(`could not look for ${this.kind}: ${codeOf(error)}`);
    }
  }

  private async drain(): Promise<void> {
    while (await this.doNext());
  }

  private async tend(): Promise<void> {
    if (Date.now() - this.tendedAt < TEND_EVERY) return;
    this.tendedAt = Date.now();
    await this.boss.maintain();
  }

  /** @returns whether there was a job */
  private async doNext(): Promise<boolean> {
    if (this.isStopped) return false;
    const [job] = await this.boss.fetch<Jobs[Kind]>(this.kind, { includeMetadata: true });
    if (job === undefined) return false;
    try {
      await this.end(job, this.work.perform);
    } catch (error) {
      this.log.warn(`${this.kind} failed: ${codeOf(error)}`);
      if (job.retryCount < job.retryLimit) await this.boss.fail(this.kind, job.id, { code: codeOf(error) });
      else await this.end(job, this.work.giveUp);
    }
    return true;
  }

  /** The work and the end of the job, together or not at all. */
  private async end({ id, data }: PgBoss.Job<Jobs[Kind]>, perform: Work<Kind>['perform']): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mine = await tx.query(MINE, [this.kind, id]);
      if (mine.length === 0) return;
      await perform(tx, data);
      await this.boss.complete(this.kind, id, {}, inTransaction(tx));
    });
  }
}

const codeOf = (error: unknown) => (error as { code?: string })?.code ?? (error as Error)?.name ?? 'unknown';

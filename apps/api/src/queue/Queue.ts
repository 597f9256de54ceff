import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/Database.js';
import { poolOf } from '../database/poolOf.js';
import { Settings } from '../settings/Settings.js';
import { bossOn } from './bossOn.js';
import { inTransaction } from './inTransaction.js';
import type { JobKind, Jobs } from './queueKinds.js';
import { type Work, WorkLoop } from './WorkLoop.js';

/**
 * Work for later. A job is sent in the transaction that it follows from, and is done in one transaction of its own that
 * also marks it as done: so there is none without its cause, and none is done twice.
 */
@Injectable()
export class Queue implements OnModuleDestroy {
  private readonly boss: PgBoss;
  private readonly loops: WorkLoop<JobKind>[] = [];

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {
    this.boss = bossOn(poolOf(database.source));
  }

  /** Sends jobs of one kind, if and only if the transaction is committed. */
  async send<Kind extends JobKind>(
    tx: EntityManager,
    kind: Kind,
    jobs: readonly Jobs[Kind][],
  ): Promise<void> {
    const waiting = jobs.map((data) => ({ name: kind, data }));
    await this.boss.insert(waiting, inTransaction(tx));
  }

  /** Works the jobs of one kind off, unless this process is set not to. Any number of processes may. */
  work<Kind extends JobKind>(kind: Kind, work: Work<Kind>): void {
    if (!this.settings.worksJobs) return;
    // Whoever asks for something must always find a connection.
    const atOnce = this.settings.connections < 8 ? 1 : 2;
    const loop = new WorkLoop(this.boss, this.database, kind, work, atOnce);
    this.loops.push(loop as unknown as WorkLoop<JobKind>);
    loop.start();
  }

  /** Looks for jobs now rather than at the next look: for who has just sent one. */
  wake(): void {
    for (const loop of this.loops) loop.wake();
  }

  /** Ends the job that is under way and takes no other. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}

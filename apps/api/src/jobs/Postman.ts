import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/Database.js';
import { lookAhead } from '../journeys/sendMessages/ahead/lookAhead.js';
import { collectDue } from '../journeys/sendMessages/collectDue.js';
import { giveUpMessage } from '../journeys/sendMessages/giveUpMessage.js';
import { Outlets } from '../journeys/sendMessages/outlets/Outlets.js';
import { type Post, sendMessage } from '../journeys/sendMessages/sendMessage.js';
import { Queue } from '../queue/Queue.js';
import { Clock } from '../settings/Clock.js';
import { Settings } from '../settings/Settings.js';

/** How often messages whose time has come are looked for, in milliseconds. */
const LOOK_EVERY = 2_000;
/** Reminders and calls are looked for once a minute. */
const LOOKS_TO_FULL = 30;

/** Sends what patients are to be told when its time has come, as long as the process runs. */
@Injectable()
export class Postman implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('postman');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly outlets: Outlets,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.settings.worksJobs) return;
    const { host, port, publicUrl, mailFrom } = this.settings;
    const post: Post = {
      database: this.database,
      outletFor: (channel) => this.outlets.for(channel),
      publicUrl:
        publicUrl ?? `http://${['0.0.0.0', '127.0.0.1'].includes(host) ? 'localhost' : host}:${port}`,
      mailFrom,
      now: () => this.clock.now(),
    };
    this.queue.work('send-message', {
      perform: (tx, job) => sendMessage(tx, job, post),
      giveUp: (tx, job) => giveUpMessage(tx, job, this.clock.now()),
    });
    this.later();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Writes reminders and calls that are due, and gives what is to be sent to the queue, rather than at the next look. */
  async look(): Promise<void> {
    const now = this.clock.now();
    await this.trying(() => lookAhead(this.database, now));
    await this.trying(() => this.collect(now));
  }

  private async collect(now: number): Promise<void> {
    const found = await this.database.transaction((tx) => collectDue(tx, this.queue, now));
    if (found > 0) this.queue.wake();
  }

  /** A database that is away is asked again at the next look. */
  private async trying(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.warn(`could not look for messages: ${(error as { code?: string }).code ?? 'unknown'}`);
    }
  }

  private later(looks = 0): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      const isFull = looks % LOOKS_TO_FULL === 0;
      const work = isFull ? this.look() : this.trying(() => this.collect(this.clock.now()));
      this.running = work.then(() => this.later(looks + 1));
    }, LOOK_EVERY).unref();
  }
}

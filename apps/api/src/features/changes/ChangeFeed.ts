import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ChangeListener } from '../../database/changes/ChangeListener.js';
import type { ChangeNotice } from '../../database/changes/ChangeNotice.js';
import { Settings } from '../../settings/Settings.js';
import type { Change } from './Change.js';

/** How many changes of all clinics a process remembers, for who asks what came since. */
const REMEMBERED = 2_000;

interface Since {
  /** Where to go on from. */
  readonly cursor: string;
  /** Whether something may have gone by unheard. */
  readonly lookAgain: boolean;
  readonly changes: readonly Change[];
}

type Follower = () => void;

/** What this process has heard of changes, in order; listens to the database from the first question on. */
@Injectable()
export class ChangeFeed implements OnModuleDestroy {
  private epoch = randomUUID();
  private place = 0;
  private remembered: Change[] = [];
  private readonly followers = new Set<Follower>();
  private readonly listener: ChangeListener;
  private starting?: Promise<void>;

  constructor(settings: Settings) {
    this.listener = new ChangeListener(settings.databaseUrl, {
      heard: (notices) => this.hear(notices),
      missed: () => this.startOver(),
    });
  }

  /** Resolves when this process listens, or has tried to. */
  listen(): Promise<void> {
    this.starting ??= this.listener.start();
    return this.starting;
  }

  /** What a clinic changed since a cursor of this process; any other one asks to look again. */
  since(clinicId: string, cursor: string | null): Since {
    const [epoch, at] = (cursor ?? '').split('.');
    const from = Number(at);
    const now = `${this.epoch}.${this.place}`;
    const first = this.remembered[0]?.place ?? this.place + 1;
    if (epoch !== this.epoch || !Number.isInteger(from) || from > this.place || from + 1 < first) {
      return { cursor: now, lookAgain: true, changes: [] };
    }
    const changes = this.remembered.filter((one) => one.place > from && one.clinicId === clinicId);
    return { cursor: now, lookAgain: false, changes };
  }

  /**
   * Calls whenever there is something new.
   * @returns what ends it
   */
  follow(follower: Follower): () => void {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }

  async onModuleDestroy(): Promise<void> {
    await this.starting;
    await this.listener.stop();
  }

  private hear(notices: readonly ChangeNotice[]): void {
    for (const notice of notices) this.remembered.push({ ...notice, place: ++this.place });
    if (this.remembered.length > 2 * REMEMBERED) this.remembered = this.remembered.slice(-REMEMBERED);
    for (const follower of this.followers) follower();
  }

  private startOver(): void {
    this.epoch = randomUUID();
    this.place = 0;
    this.remembered = [];
    for (const follower of this.followers) follower();
  }
}

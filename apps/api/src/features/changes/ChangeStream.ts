import type { PassThrough } from 'node:stream';
import type { Actor } from '../../access/Actor.js';
import type { ChangeFeed } from './ChangeFeed.js';
import { tellChanges } from './tellChanges.js';

/** How often the session is looked at again and the wire is kept warm, in milliseconds. */
const BEAT = 5_000;
/** Whoever reads nothing while so many bytes wait is gone. */
const MOST_WAITING = 64 * 1024;

type SignedIn = () => Promise<Pick<Actor, 'clinicId' | 'permissions'> | null>;

/**
 * Server-sent events to one browser. Before each of them, and at every beat, the session is asked for anew: it ends
 * with the session, with the person's place in the clinic, and with the right to read.
 */
export class ChangeStream {
  private readonly timer: NodeJS.Timeout;
  private readonly unfollow: () => void;
  private looking: Promise<void> | null = null;
  private isBehind = false;
  private isOver = false;
  private hasSpoken = false;

  constructor(
    private readonly out: PassThrough,
    private readonly feed: ChangeFeed,
    private readonly signedIn: SignedIn,
    private cursor: string | null,
  ) {
    this.timer = setInterval(() => this.look(true), BEAT).unref();
    this.unfollow = feed.follow(() => this.look());
  }

  /** Tells what is new, if the session still stands; one look after the other. */
  look(beat = false): void {
    if (this.isOver) return;
    this.isBehind = true;
    if (beat) this.out.write(': \n\n');
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = null;
    });
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearInterval(this.timer);
    this.unfollow();
    this.out.end();
  }

  private async lookOnce(): Promise<void> {
    while (this.isBehind && !this.isOver) {
      this.isBehind = false;
      const actor = await this.signedIn().catch(() => null);
      if (actor === null || this.out.writableLength > MOST_WAITING) return this.end();
      const told = tellChanges(this.feed, actor, this.cursor);
      this.cursor = told.cursor;
      if (this.hasSpoken && !told.lookAgain && told.changes.length === 0) continue;
      this.hasSpoken = true;
      this.out.write(`id: ${told.cursor}\ndata: ${JSON.stringify(told)}\n\n`);
    }
  }
}

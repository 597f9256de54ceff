import { PassThrough } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Sessions } from '../../access/sessions/Sessions.js';
import { Clock } from '../../settings/Clock.js';
import { ChangeFeed } from './ChangeFeed.js';
import { ChangeStream } from './ChangeStream.js';

/** Streams that one session may hold: a browser needs one, a careless one has one for each tab. */
const OF_A_SESSION = 6;
const OF_A_PROCESS = 2_000;

interface Opened {
  readonly token: string;
  readonly clinicId: string;
  readonly cursor: string | null;
}

/** The streams that this process holds open; all of them end with it. */
@Injectable()
export class ChangeStreams implements OnModuleDestroy {
  private readonly open = new Map<ChangeStream, string>();
  private isEnding = false;

  constructor(
    private readonly feed: ChangeFeed,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** @returns what the browser reads; null when it, or this process, has enough of them */
  start({ token, clinicId, cursor }: Opened): PassThrough | null {
    const held = [...this.open.values()].filter((one) => one === token).length;
    if (this.isEnding || held >= OF_A_SESSION || this.open.size >= OF_A_PROCESS) return null;
    const out = new PassThrough();
    const signedIn = async () => {
      const { actor } = await this.sessions.use(token, this.clock.now(), false);
      return actor?.clinicId === clinicId && actor.permissions.has('clinic.read') ? actor : null;
    };
    const stream: ChangeStream = new ChangeStream(out, this.feed, signedIn, cursor);
    this.open.set(stream, token);
    const unwatch = this.sessions.onForgotten(() => stream.look());
    out.on('error', () => out.destroy());
    out.once('close', () => {
      unwatch();
      stream.end();
      this.open.delete(stream);
    });
    stream.look();
    return out;
  }

  onModuleDestroy(): void {
    this.isEnding = true;
    for (const stream of this.open.keys()) stream.end();
  }
}

import type { DataSource } from 'typeorm';
import { poolOf } from '../poolOf.js';
import { CHANNEL } from './CHANNEL.js';
import type { ChangeNotice } from './ChangeNotice.js';
import { packNotices } from './packNotices.js';

/** How long notices are gathered before they go out together, in milliseconds. */
const GATHERED = 25;

/**
 * A transaction that notifies is committed under a lock of the whole database, so that no two of them reach the disk
 * together. So the notices go out just after, many at once, and wait for no disk: a lost one only costs a look.
 */
const NOTIFY = /* sql */ `
  with hasty as materialized (select set_config('synchronous_commit', 'off', true))
  select pg_notify($1, payload) from hasty, unnest($2::text[]) as payload`;

/** Tells every process on the database, this one too, what was committed here. */
export class Announcer {
  private waiting: ChangeNotice[] = [];
  private timer?: NodeJS.Timeout | undefined;

  constructor(private readonly source: DataSource) {}

  announce(notices: readonly ChangeNotice[]): void {
    if (notices.length === 0) return;
    this.waiting.push(...notices);
    this.timer ??= setTimeout(() => void this.send(), GATHERED).unref();
  }

  /** A database that has just gone away tells nobody anything; who listens looks again when it is back. */
  private async send(): Promise<void> {
    this.timer = undefined;
    const payloads = packNotices(this.waiting);
    this.waiting = [];
    if (!this.source.isInitialized) return;
    await poolOf(this.source)
      .query(NOTIFY, [CHANNEL, payloads])
      .catch(() => undefined);
  }
}

import pg from 'pg';
import { CHANNEL } from './CHANNEL.js';
import type { ChangeNotice } from './ChangeNotice.js';

/** How long to wait before the connection is tried again, in milliseconds: longer each time. */
const PAUSES = [200, 500, 1_000, 2_000, 5_000];
/** How often the connection is asked whether it still stands; a cut wire says nothing by itself. */
const PULSE = 20_000;

interface Hearing {
  heard(notices: readonly ChangeNotice[]): void;
  /** The connection was made, or made again: whatever was told before went by unheard. */
  missed(): void;
}

/** One connection that hears what every process on the database tells, and comes back when it is lost. */
export class ChangeListener {
  private client?: pg.Client | undefined;
  private timer?: NodeJS.Timeout | undefined;
  private failures = 0;
  private isStopped = false;

  constructor(
    private readonly url: string,
    private readonly hearing: Hearing,
  ) {}

  /** Resolves once it hears, or once the first try has failed; it goes on trying by itself. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'stratum-changes',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    this.client = client;
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.hearing.heard(JSON.parse(payload ?? '[]')));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      if (this.isStopped) return void (await client.end());
      this.failures = 0;
      this.hearing.missed();
      this.later(PULSE, () => this.pulse(client));
    } catch {
      this.lose(client);
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private pulse(client: pg.Client): void {
    client.query('select 1').then(
      () => this.later(PULSE, () => this.pulse(client)),
      () => this.lose(client),
    );
  }

  private lose(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    if (this.isStopped) return;
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] as number;
    this.later(pause, () => void this.start());
  }

  private later(pause: number, act: () => void): void {
    clearTimeout(this.timer);
    if (!this.isStopped) this.timer = setTimeout(act, pause).unref();
  }
}

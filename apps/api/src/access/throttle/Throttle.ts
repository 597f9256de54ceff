import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/Database.js';
import { digestOf } from '../sessions/digestOf.js';
import { countAttempt } from './countAttempt.js';
import { FairQueue, QueueFull } from './FairQueue.js';
import { networkOf } from './networkOf.js';
import { slowDown } from './slowDown.js';

/** Who tries to sign in: to which e-mail, from where, and with which device of an earlier success. */
export interface Attempt {
  email: string;
  address: string;
  device: string | undefined;
}

const FREE = 5;
const LONGEST_DELAY = 1_000;
/** How many strangers are looked at at once in this process, so that guessing leaves room for everything else. */
const STRANGERS = 4;
const MOST_WAITING = 500;

/**
 * Slows guessing down, in all processes together. Strangers are counted per account and address, per address
 * and per account; a browser that signed in to the account before is counted on its own, so that nobody
 * can keep the owner out.
 */
@Injectable()
export class Throttle {
  private readonly strangers = new FairQueue(STRANGERS, MOST_WAITING);

  constructor(private readonly database: Database) {}

  /**
   * Makes an attempt when its turn has come: counted before it is made, and forgiven when it succeeds.
   * @param attempt gives something when it succeeded, else null
   * @throws Problem 429 `slow_down` with `retryAfter` in seconds
   */
  async guard<Result>(
    from: Attempt,
    now: number,
    attempt: () => Promise<Result | null>,
  ): Promise<Result | null> {
    const own = await this.ownKey(from);
    if (own !== null) {
      await this.count(own, now);
      return this.forgive([own], await attempt());
    }
    const network = networkOf(from.address);
    const { keys, delay } = await this.inTurn(network, () => this.countStranger(from.email, network, now));
    if (delay > 0) await pause(delay);
    return this.inTurn(network, async () => this.forgive(keys, await attempt()));
  }

  /** Lets this browser be counted on its own from now on. */
  async remember(email: string, device: string, now: number): Promise<void> {
    await this.database.read(
      `insert into sign_in_throttles (key, failures, last_failure_at) values ($1, 0, $2)
       on conflict (key) do update set failures = 0, last_failure_at = $2`,
      [deviceKey(email, device), new Date(now)],
    );
  }

  private async ownKey({ email, device }: Attempt): Promise<string | null> {
    if (device === undefined) return null;
    const key = deviceKey(email, device);
    const known = await this.database.read('select 1 from sign_in_throttles where key = $1', [key]);
    return known.length > 0 ? key : null;
  }

  private async inTurn<Result>(network: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.strangers.run(network, work);
    } catch (error) {
      throw error instanceof QueueFull ? slowDown(5) : error;
    }
  }

  private async countStranger(email: string, network: string, now: number) {
    const name = digestOf(email.toLowerCase());
    const keys = [`pair:${digestOf(`${name}|${network}`)}`, `address:${network}`, `account:${name}`] as const;
    await this.count(keys[0], now);
    await this.count(keys[1], now);
    const everywhere = await countAttempt(this.database, keys[2], now);
    const failures = 'failures' in everywhere ? everywhere.failures : Number.POSITIVE_INFINITY;
    return { keys, delay: Math.min(100 * Math.max(failures - FREE, 0), LONGEST_DELAY) };
  }

  private async count(key: string, now: number): Promise<void> {
    const counted = await countAttempt(this.database, key, now);
    if ('wait' in counted) throw slowDown(counted.wait);
  }

  /** An attempt that succeeded was none: what it was counted as is taken back. */
  private async forgive<Result>(keys: readonly string[], result: Result | null): Promise<Result | null> {
    if (result === null) return null;
    await this.database.read(
      `update sign_in_throttles set failures = case when key like 'address:%' or key like 'account:%'
         then greatest(failures - 1, 0) else 0 end where key = any($1)`,
      [keys],
    );
    return result;
  }
}

function deviceKey(email: string, device: string): string {
  return `device:${digestOf(`${email.toLowerCase()}|${device}`)}`;
}

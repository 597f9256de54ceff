import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';
import { digestOf } from '../sessions/digestOf.js';
import { countAttempt } from './countAttempt.js';
import { networkOf } from './networkOf.js';

/** Who tries to sign in: to which e-mail, from where, and with which device of an earlier success. */
export interface Attempt {
  email: string;
  address: string;
  device: string | undefined;
}

/** The keys under which an attempt was counted; a success takes them back. */
export type Counted = readonly string[];

const FREE = 5;
const LONGEST_DELAY = 1_000;

/**
 * Slows guessing down, in all processes together. Strangers are counted per account and address, per address
 * and per account; a browser that signed in to the account before is counted on its own, so that nobody
 * can keep the owner out.
 */
@Injectable()
export class Throttle {
  constructor(private readonly database: Database) {}

  /** @throws Problem 429 `slow_down` with `retryAfter` in seconds */
  async enter(attempt: Attempt, now: number): Promise<Counted> {
    const email = attempt.email.toLowerCase();
    if (attempt.device !== undefined) {
      const key = deviceKey(email, attempt.device);
      const [known] = await this.database.read('select 1 from sign_in_throttles where key = $1', [key]);
      if (known) return [(await this.count(key, now)).key];
    }
    const network = networkOf(attempt.address);
    const pair = await this.count(`pair:${digestOf(`${email}|${network}`)}`, now);
    const address = await this.count(`address:${network}`, now);
    const account = `account:${digestOf(email)}`;
    const everywhere = await countAttempt(this.database, account, now);
    const failures = 'failures' in everywhere ? everywhere.failures : Number.POSITIVE_INFINITY;
    if (failures > FREE) await pause(Math.min(100 * (failures - FREE), LONGEST_DELAY));
    return [pair.key, address.key, account];
  }

  /** Takes back what a successful attempt was counted as, and remembers its device. */
  async succeed(attempt: Attempt, counted: Counted, device: string, now: number): Promise<void> {
    await this.database.read(
      `update sign_in_throttles set failures = case when key like 'address:%' or key like 'account:%'
         then greatest(failures - 1, 0) else 0 end where key = any($1)`,
      [counted],
    );
    await this.database.read(
      `insert into sign_in_throttles (key, failures, last_failure_at) values ($1, 0, $2)
       on conflict (key) do update set failures = 0, last_failure_at = $2`,
      [deviceKey(attempt.email.toLowerCase(), device), new Date(now)],
    );
  }

  private async count(key: string, now: number): Promise<{ key: string }> {
    const counted = await countAttempt(this.database, key, now);
    if ('failures' in counted) return { key };
    const { wait } = counted;
    throw new Problem(429, 'slow_down', `Too many attempts. Try again in ${wait} seconds.`, {
      details: { retryAfter: wait },
    });
  }
}

function deviceKey(email: string, device: string): string {
  return `device:${digestOf(`${email}|${device}`)}`;
}

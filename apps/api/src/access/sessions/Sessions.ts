import { Injectable } from '@nestjs/common';
import { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';
import { findSession } from './findSession.js';
import type { SignedIn } from './SignedIn.js';
import { sessionLimits } from './sessionLimits.js';

interface Kept {
  session: SignedIn;
  /** By the monotonic clock, in milliseconds. */
  readAt: number;
  writtenAt: number;
}

const MOST_KEPT = 10_000;

/**
 * The sessions as this process knows them: read again after a second, forgotten at once when this process
 * changes something about them.
 */
@Injectable()
export class Sessions {
  private readonly kept = new Map<string, Kept>();
  private generation = 0;
  private readonly watchers = new Set<() => void>();

  constructor(private readonly database: Database) {}

  /**
   * The session of a token at a moment; being active moves its end.
   * @param now milliseconds since 1970
   * @param active whether a person did this, not a page that polls
   * @throws Problem 401 `not_signed_in`, or `session_idle` when nobody did anything for too long
   */
  async use(token: string, now: number, active: boolean): Promise<SignedIn> {
    const kept = await this.keptOf(token);
    if (kept === null || now - kept.session.createdAt >= sessionLimits.absolute) throw notSignedIn();
    if (now - kept.session.lastActiveAt >= sessionLimits.idle) throw idle();
    if (active) await this.noteActivity(kept, now);
    return kept.session;
  }

  /** Whatever this process knows about sessions is read again: after a sign-out, or a change of people. */
  forgetAll(): void {
    this.generation++;
    this.kept.clear();
    for (const watcher of this.watchers) watcher();
  }

  /**
   * Calls whenever sessions are to be read again, for what lasts longer than a request.
   * @returns what ends it
   */
  onForgotten(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private async keptOf(token: string): Promise<Kept | null> {
    const known = this.kept.get(token);
    if (known && performance.now() - known.readAt < sessionLimits.cached) return known;
    const generation = this.generation;
    const readAt = performance.now();
    const session = await findSession(this.database, token);
    if (session === null) {
      this.kept.delete(token);
      return null;
    }
    const writtenAt = session.lastActiveAt;
    session.lastActiveAt = Math.max(writtenAt, known?.session.lastActiveAt ?? 0);
    const kept = { session, readAt, writtenAt };
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    if (generation === this.generation) this.kept.set(token, kept);
    return kept;
  }

  private async noteActivity(kept: Kept, now: number): Promise<void> {
    if (now > kept.session.lastActiveAt) kept.session.lastActiveAt = now;
    if (now - kept.writtenAt < sessionLimits.written) return;
    kept.writtenAt = now;
    await this.database.read(
      'update sign_in_sessions set last_active_at = $2 where token_hash = $1 and last_active_at < $2',
      [kept.session.tokenHash, new Date(now)],
    );
  }
}

function notSignedIn(): Problem {
  return new Problem(401, 'not_signed_in', 'Please sign in.');
}

function idle(): Problem {
  return new Problem(401, 'session_idle', 'Nobody did anything for a while. Please sign in again.');
}

import type { Actor } from '../Actor.js';

/** A browser that is signed in: the account behind it and, when it works in a clinic, the actor there. */
export interface SignedIn {
  tokenHash: string;
  /** What every write has to carry. */
  csrfToken: string;
  account: { id: string; email: string; name: string };
  /** Milliseconds since 1970. */
  createdAt: number;
  lastActiveAt: number;
  actor: Omit<Actor, 'requestId'> | null;
}

import { hash } from '@node-rs/argon2';

/** Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the least that OWASP recommends. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The stored form of a password; every call has a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

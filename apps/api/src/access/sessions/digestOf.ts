import { createHash } from 'node:crypto';

/** SHA-256 of a secret that is itself random, as kept in the database. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

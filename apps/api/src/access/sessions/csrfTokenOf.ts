import { digestOf } from './digestOf.js';

/** The token that writes of a session carry: follows from the secret of the cookie, and tells nothing about it. */
export function csrfTokenOf(token: string): string {
  return digestOf(`csrf:${token}`);
}

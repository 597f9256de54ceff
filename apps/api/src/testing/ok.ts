import type { Answer } from './client.js';

/** The body of an answer; throws with all of it when the request was refused. */
export function ok<Body>({ status, body }: Answer<Body>): Body {
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

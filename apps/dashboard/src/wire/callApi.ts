import type { Session } from '../session/Person';
import { session } from '../session/session';
import { ApiError } from './ApiError';
import { isInBackground } from './inBackground';
import { keyFor } from './keyFor';
import type { Method } from './Method';
import { ownRequests } from './ownRequests';
import { type Reply, sendRequest } from './sendRequest';

export type CallOptions = {
  /** Version of the record that the person saw; becomes `If-Match`. */
  readonly version?: number;
  /** For creating verbs: sends an `Idempotency-Key`, the same one until the server has answered. */
  readonly idempotent?: boolean;
  /** A poll nobody asked for: it does not count as work and never asks for the password. */
  readonly background?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/**
 * Calls a verb of the API and gives its body.
 * When the session has ended, the screen asks for the password and the call goes on afterwards.
 * @param path below `/api`, as `/plans/<id>/approve`; no names or health data in it
 * @throws ApiError
 */
export async function callApi<Body = unknown>(
  method: Method,
  path: string,
  body?: unknown,
  options: CallOptions = {},
): Promise<Body> {
  const reply = await requestApi(method, path, body, options);
  return reply.json as Body;
}

/** As callApi, with the headers of the answer. */
export async function requestApi(
  method: Method,
  path: string,
  body?: unknown,
  asked: CallOptions = {},
): Promise<Reply> {
  const options = { ...asked, background: asked.background ?? isInBackground() };
  const key = options.idempotent ? keyFor(method, path, body) : undefined;
  const send = () =>
    sendRequest(method, path, {
      body,
      headers: { ...headersOf(method, options, key?.value), ...options.headers },
      ...(options.signal ? { signal: options.signal } : {}),
    });
  try {
    const reply = await withSession(send, options.background);
    key?.forget();
    if (method !== 'GET') ownRequests.add(reply.headers.get('x-request-id'));
    return reply;
  } catch (error) {
    // Without an answer, or with a failure of the server, the same key goes with the next try.
    if (error instanceof ApiError && error.status >= 400 && error.status < 500) key?.forget();
    throw error;
  }
}

async function withSession(send: () => Promise<Reply>, background: boolean): Promise<Reply> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 401 && session.current()) {
      session.lock(error.code === 'session_idle' ? 'idle' : 'ended');
      if (background) throw error;
      await session.unlocked().catch(() => {
        throw error;
      });
      return send();
    }
    if (error.code === 'csrf' && (await renewToken())) return send();
    throw error;
  }
}

/** Another tab may have signed in again; the cookie is new then and the token here is old. */
async function renewToken(): Promise<boolean> {
  const before = session.current();
  if (!before) return false;
  const { json } = await sendRequest('GET', '/auth/me');
  const next = json as Session;
  if (next.person.accountId !== before.person.accountId) return false;
  session.signedIn(next);
  return next.csrfToken !== before.csrfToken;
}

function headersOf(method: Method, options: CallOptions, key: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  const token = session.current()?.csrfToken;
  if (method !== 'GET' && token) headers['x-csrf-token'] = token;
  if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
  if (key) headers['idempotency-key'] = key;
  if (options.background) headers['x-stratum-poll'] = '1';
  return headers;
}

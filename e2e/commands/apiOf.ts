import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { sharedProduct } from './product.js';

/** Any reply of the API; a spec reads from it what it knows to be there. */
// biome-ignore lint/suspicious/noExplicitAny: replies are read by specs that know their shape
export type Reply = any;
type Options = { version?: number; once?: boolean };
export type Api = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
  options?: Options,
) => Promise<Reply>;

/** The API as the person who is signed in on the page: for what a spec needs before its own story begins. */
export async function apiOf(page: Page): Promise<Api> {
  const { url } = sharedProduct();
  const { request } = page.context();
  const me: Reply = await (await request.get(`${url}/api/auth/me`)).json();
  return async (method, path, body, { version, once } = {}) => {
    const answer = await request.fetch(`${url}/api${path}`, {
      method,
      headers: {
        origin: url,
        'x-csrf-token': me.csrfToken,
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...(once ? { 'idempotency-key': randomUUID() } : {}),
      },
      ...(body ? { data: body } : {}),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.text()) === '' ? undefined : answer.json();
  };
}

import { vi } from 'vitest';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};
type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'no answer';

/** Replaces fetch: answers come from `answer`, everything asked is kept in order. */
export function fakeFetch(answer: (asked: Asked, count: number) => Answer): Asked[] {
  const all: Asked[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: url,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    all.push(asked);
    const given = answer(asked, all.length);
    if (given === 'no answer') throw new TypeError('network');
    const { status = 200, body, headers = {} } = given;
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  });
  return all;
}

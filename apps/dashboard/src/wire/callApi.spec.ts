import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { fakeFetch } from '../testing/fakeFetch';
import { callApi } from './callApi';

beforeEach(() => session.signedIn(aSession()));
afterEach(() => {
  session.signedOut();
  vi.unstubAllGlobals();
});

const idle = { status: 401, body: { code: 'session_idle', message: '' } };

describe('a session that ends while somebody works', () => {
  it('locks the screen and goes on with the new token after the password', async () => {
    const asked = fakeFetch((_, count) => (count === 1 ? idle : { body: { ok: true } }));
    const call = callApi('POST', '/plans/1/approve', { acceptances: [] }, { version: 2 });
    await vi.waitFor(() => expect(session.state()).toMatchObject({ kind: 'signed-in', locked: 'idle' }));
    session.signedIn({ ...aSession(), csrfToken: 'token-2' });
    await expect(call).resolves.toEqual({ ok: true });
    expect(asked.map(({ headers }) => headers['x-csrf-token'])).toEqual(['token-1', 'token-2']);
    expect(asked[1]).toMatchObject({ headers: { 'if-match': '"2"' }, body: { acceptances: [] } });
  });

  it('gives the refusal back when the person signs out instead', async () => {
    fakeFetch(() => idle);
    const call = callApi('GET', '/plans/1');
    await vi.waitFor(() => expect(session.state()).toMatchObject({ locked: 'idle' }));
    session.signedOut('signed-out');
    await expect(call).rejects.toMatchObject({ status: 401 });
  });

  it('lets a poll fail at once and marks it as nobody’s work', async () => {
    const asked = fakeFetch(() => idle);
    await expect(callApi('GET', '/today', undefined, { background: true })).rejects.toMatchObject({
      code: 'session_idle',
    });
    expect(asked[0]?.headers['x-stratum-poll']).toBe('1');
  });
});

it('fetches the token again when another tab signed in', async () => {
  const asked = fakeFetch(({ path }, count) => {
    if (path === '/api/auth/me') return { body: { ...aSession(), csrfToken: 'token-9' } };
    return count === 1 ? { status: 403, body: { code: 'csrf', message: '' } } : { body: { id: 1 } };
  });
  await expect(callApi('POST', '/visits/1/confirm')).resolves.toEqual({ id: 1 });
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/visits/1/confirm',
    '/api/auth/me',
    '/api/visits/1/confirm',
  ]);
  expect(asked[2]?.headers['x-csrf-token']).toBe('token-9');
});

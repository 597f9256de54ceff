import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { type Asked, fakeFetch } from '../testing/fakeFetch';
import { useIdleLock } from './useIdleLock';

const MINUTE = 60_000;
let asked: Asked[];

function Watch() {
  useIdleLock();
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = fakeFetch(() => ({ body: aSession() }));
  session.signedIn(aSession());
  render(<Watch />);
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('covers the screen after 15 minutes without a touch', () => {
  vi.advanceTimersByTime(14 * MINUTE);
  expect(session.state()).not.toHaveProperty('locked');
  vi.advanceTimersByTime(1.5 * MINUTE);
  expect(session.state()).toMatchObject({ locked: 'idle' });
  expect(asked).toHaveLength(0);
});

it('stays open while somebody types, and tells the server', () => {
  for (let minute = 0; minute < 20; minute++) {
    globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    vi.advanceTimersByTime(MINUTE);
  }
  expect(session.state()).not.toHaveProperty('locked');
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/auth/me',
    '/api/auth/me',
    '/api/auth/me',
    '/api/auth/me',
  ]);
});

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { callApi } from '../wire/callApi';
import { useColleague } from './colleagues';
import { useLiveChanges } from './useLiveChanges';

type Sent = { path: string; headers: Headers };
let sent: Sent[];
let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
const tell = (told: object) => stream?.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(told)}\n\n`));
const change = { kind: 'visit', id: 'v1', by: 'somebody', name: 'Ben', requestId: 'r1' };
const asked = (path: string) => sent.filter((one) => one.path === path);

beforeEach(() => {
  sent = [];
  stream = undefined;
  session.signedIn(aSession());
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    sent.push({ path, headers: new Headers(init.headers) });
    const body = path.startsWith('/api/changes')
      ? new ReadableStream<Uint8Array>({
          start(controller) {
            stream = controller;
          },
        })
      : '{}';
    const type = path.startsWith('/api/changes') ? 'text/event-stream' : 'application/json';
    const headers = { 'content-type': type, 'x-request-id': `r-${sent.length}` };
    return Promise.resolve(new Response(body, { headers }));
  });
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

function Shown() {
  useLiveChanges();
  const colleague = useColleague('visit', 'v1');
  useQuery({ queryKey: ['today'], queryFn: () => callApi('GET', '/today') });
  useQuery({ queryKey: ['openings'], queryFn: () => callApi('GET', '/openings') });
  return <p>{colleague ?? 'nobody'}</p>;
}

async function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shown />
    </QueryClientProvider>,
  );
  await waitFor(() => expect(stream).toBeDefined());
  await waitFor(() => expect(asked('/api/today')).toHaveLength(1));
}

it('asks again for what a colleague changed, as nobody’s work, and says who', async () => {
  await show();
  act(() => tell({ cursor: 'e.1', lookAgain: false, changes: [change] }));
  await waitFor(() => expect(asked('/api/today')).toHaveLength(2));
  expect(asked('/api/today').map(({ headers }) => headers.get('x-stratum-poll'))).toEqual([null, '1']);
  expect(asked('/api/openings')).toHaveLength(1);
  expect(screen.getByText('Ben')).toBeTruthy();
});

it('does not ask for what it changed itself', async () => {
  await show();
  await callApi('POST', '/visits/v1/confirm', {});
  const requestId = `r-${sent.length}`;
  const me = session.current()?.person.membershipId;
  act(() => tell({ cursor: 'e.1', lookAgain: false, changes: [{ ...change, by: me, requestId }] }));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asked('/api/today')).toHaveLength(1);
  expect(screen.getByText('nobody')).toBeTruthy();
});

it('stops at the lock, and begins anew after it', async () => {
  await show();
  act(() => session.lock('idle'));
  const before = asked('/api/changes').length;
  act(() => session.signedIn(aSession()));
  await waitFor(() => expect(asked('/api/changes').length).toBe(before + 1));
});

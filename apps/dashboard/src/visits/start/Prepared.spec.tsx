import { staleQuestions } from '@stratum/clinical';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { aVisit } from '../testing/aVisit';
import { StartDialog } from './StartDialog';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const visit = aVisit({ state: 'arrived', version: 4 });
const step = { sessionId: 'session-3', kind: 'preparation', params: { area: 'face' }, ticked: null };
const steps = [
  { ...step, code: 'no-hair-removal', from: '2026-11-24', until: '2026-12-01' },
  {
    ...step,
    code: 'no-sun-before',
    from: '2026-11-17',
    until: '2026-11-30',
    ticked: { done: false, on: '2026-11-28', by: 'Luis Romero' },
  },
];
const form = { ...staleQuestions, sections: [] };

/** Stands for the server: what was not done asks for a reason. */
function answerOf({ path, body }: Asked) {
  if (path.endsWith('/checks')) return { body: { needed: true, form, answers: null, steps } };
  if (!path.endsWith('/start')) return { body: {} };
  const { proceed } = body as { proceed?: unknown };
  const undone = [{ sessionId: 'session-3', code: 'no-hair-removal' }];
  const outcome = proceed ? 'started' : 'needs-reason';
  return { body: { visit: { ...visit, version: 5 }, outcome, findings: [], missing: [], undone } };
}

const closed = vi.fn();
let asked: Asked[];

beforeEach(() => {
  closed.mockReset();
  session.signedIn(aSession());
  asked = fakeFetch(answerOf);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <MemoryRouter>
          <StartDialog visit={visit} onClose={closed} onMove={vi.fn()} />
        </MemoryRouter>
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const sent = () => asked.filter(({ path }) => path.endsWith('/start')).map(({ body }) => body);
const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const start = () => userEvent.click(screen.getByRole('button', { name: 'Check and start' }));

it('what was not done is named, and asks for a reason; what was left open is not sent', async () => {
  await screen.findByRole('heading', { name: 'Prepared as agreed?' });
  expect(screen.getByText(/not kept to, asked by Luis Romero on Sat 28 Nov/)).toBeTruthy();
  await userEvent.click(
    group(/^No waxing, .* on your face .*\?$/).getByRole('button', { name: 'Not kept to' }),
  );
  await start();
  const ticks = [{ sessionId: 'session-3', code: 'no-hair-removal', done: false }];
  await screen.findByText('What was agreed before the treatment was not kept to:');
  expect(sent()).toEqual([{ answers: {}, steps: ticks }]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why go on' }), 'Skin is calm');
  await userEvent.click(screen.getByRole('button', { name: 'Start with this reason' }));
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(sent()[1]).toEqual({ answers: {}, steps: ticks, proceed: { reason: 'Skin is calm' } });
});

it('a second press takes the answer back', async () => {
  await screen.findByRole('heading', { name: 'Prepared as agreed?' });
  const done = group(/^No sunbathing and no tanning bed .*\?$/).getByRole('button', { name: 'Kept to' });
  await userEvent.click(done);
  expect(done.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(done);
  expect(done.getAttribute('aria-pressed')).toBe('false');
  await start();
  await vi.waitFor(() => expect(sent()).toEqual([{ answers: {} }]));
});

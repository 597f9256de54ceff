import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { Screen } from './Screen';

/** A screen takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const SOON = { timeout: 20_000 };

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('every tab tells how many patients it holds, before anybody opens it', async () => {
  showScreen({
    ...{ path: '/patients', at: '/patients', element: <Screen /> },
    answer: ({ path }) =>
      path.endsWith('/patients/counts')
        ? { body: { all: 41, toBook: 3, week: 7, noVisit: 0 } }
        : { body: [], headers: { 'content-range': 'patients */0' } },
  });
  await screen.findByRole('tab', { name: 'All41' }, SOON);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    ...['All41', 'Series to book3', 'Visit within a week7', 'No visit0'],
  ]);
});

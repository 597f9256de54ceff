import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession as signedIn } from '../../testing/aSession';
import { fakeFetch } from '../../testing/fakeFetch';
import type { PlanView } from '../PlanView';
import { aPlan, aSession } from '../testing/aPlan';
import { Screen } from './Screen';

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('the sheet says each day in plain words, booked, to book or waiting, and nothing medical', async () => {
  const course = aPlan().courses[0] as PlanView['courses'][number];
  const window = {
    earliest: '2126-05-18',
    ideal: '2126-05-20',
    latest: '2126-06-02',
    ranges: [],
    because: {},
  };
  const sessions = [
    aSession(3, '', { window: null }),
    aSession(2, '2126-05-20', { window }),
    course.sessions[0] ?? aSession(1, '2126-05-06'),
    aSession(4, '2126-06-17', { state: 'skipped' }),
  ];
  const wedding = {
    id: 'e1',
    kind: 'occasion',
    name: 'Wedding',
    from: '2126-06-19',
    to: '2126-06-19',
  } as const;
  const plan = aPlan({ courses: [{ ...course, sessions }], patientEvents: [{ ...wedding, lastSafe: [] }] });
  session.signedIn(signedIn());
  fakeFetch(() => ({ body: plan }));
  const router = createMemoryRouter([{ path: '/plans/:id/print', element: <Screen /> }], {
    initialEntries: ['/plans/p1/print'],
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { name: 'Your treatment plan' }, { timeout: 10_000 });
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(
    rows.map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))),
  ).toEqual([
    ['Mon 6 May 2126, 10:30', 'Mandelic acid 40 %, treatment 1, with Dr. Anna Lindner'],
    ['Not booked yet. The right days: 18 May – 2 Jun 2126', 'Mandelic acid 40 %, treatment 2'],
    ['No day yet. We will tell you when it goes on.', 'Mandelic acid 40 %, treatment 3'],
  ]);
  expect(screen.getByText('Wedding').parentElement?.textContent).toBe('Wedding, Wed 19 Jun 2126');
  expect(screen.getByText(/^Nadia Falk · Lindenhof · as of /)).toBeTruthy();
});

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
  const step = {
    source: '17',
    evidence: 'C',
    params: { days: 7, area: 'face' },
    settled: true,
    ticked: null,
  };
  const steps = [
    { ...step, code: 'stop-retinoid', kind: 'preparation', from: '2126-04-29', until: '2126-05-06' },
    { ...step, code: 'follow-up-call', kind: 'follow-up', from: '2126-05-09', until: '2126-05-09' },
  ] as const;
  const noMakeup = {
    ...step,
    code: 'no-makeup',
    kind: 'aftercare',
    from: '2126-05-20',
    until: '2126-05-20',
    settled: false,
  } as const;
  const sessions = [
    aSession(3, '', { window: null }),
    aSession(2, '2126-05-20', { window, steps: [noMakeup] }),
    { ...(course.sessions[0] ?? aSession(1, '2126-05-06')), steps },
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
  const rows = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent?.replaceAll('\u00a0', ' '))).toEqual([
    'Mon 6 May 2126, 10:30with Dr. Anna LindnerMandelic acid 40 %, treatment 1' +
      'BeforeMon 29 Apr – Mon 6 MayNo creams with retinol, tretinoin or other vitamin A on your face.' +
      'AfterThu 9 MayWe call you and ask how your skin is.',
    'Not booked yetThe right days: Sat 18 May 2126 – Sun 2 Jun 2126Mandelic acid 40 %, treatment 2' +
      'The days below count from Mon 20 May 2126; they move with your visit.' +
      'AfterMon 20 MayNo make-up on your face.',
    'No day yetWe will tell you when it goes on.Mandelic acid 40 %, treatment 3',
  ]);
  expect(screen.getByText('Wedding').parentElement?.textContent).toBe('Wedding, Wed 19 Jun 2126');
  expect(screen.getByText(/^Nadia Falk · Lindenhof · as of /)).toBeTruthy();
});

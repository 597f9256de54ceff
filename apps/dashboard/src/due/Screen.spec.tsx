import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';
import { Screen } from './Screen';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 30_000 };

const days = { earliest: '2026-03-01', ideal: '2026-03-05', latest: '2026-03-15', booked: null, done: null };
const row = {
  ...{
    id: 's1',
    sessionId: 's1',
    planId: 'p1',
    protocolCode: 'mandelic-40',
    kind: 'treatment',
    ordinal: 3,
    of: 6,
  },
  ...{
    ...days,
    because: 'closes',
    days: 3,
    phone: '+493012345678',
    visit: null,
    lastNote: null,
    waitingId: null,
  },
  patient: { id: 'pat1', name: 'Nadia Falk', number: 'P-001042' },
  specialist: { id: 'ada', name: 'Dr Ada Lind' },
  others: [
    {
      ...days,
      sessionId: 's2',
      planId: 'p2',
      protocolCode: 'ha-lips',
      kind: 'review',
      ordinal: 1,
      of: 1,
      because: 'opens',
      days: 1,
    },
  ],
};
const opening = {
  ...{ startsAt: '2027-10-12T08:30:00Z', endsAt: '2027-10-12T09:00:00Z', day: '2027-10-12', devices: [] },
  ...{ specialist: row.specialist, room: { id: 'r2', name: 'Room 2' }, daysFromIdeal: -2, drift: 0 },
};
const visit = { id: 'v1', version: 1, patient: row.patient, startsAt: opening.startsAt };

const show = (permissions: string[]) =>
  showScreen({
    ...{ path: '/due', at: '/due', element: <Screen />, person: { permissions } },
    answer: ({ path, method }) => {
      if (path.endsWith('/due/counts'))
        return { body: { now: 1, soon: 4, outside: 0, called: 2, waiting: 3, near: 14 } };
      if (path.includes('/due?')) return { body: [row] };
      if (path.endsWith('/alternatives')) return { body: [opening] };
      if (path.endsWith('/call-notes') && method === 'POST')
        return { body: { id: 'n1', outcome: 'reached', until: null } };
      return { body: path.endsWith('/visits') ? visit : [] };
    },
  });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('says why, whom to call, and what else is due; a time is booked with one click', async () => {
  const { sent } = show(['plans.read', 'visits.book']);
  const why = await screen.findByText('Window closes in 3 days', {}, SOON);
  const one = within(why.closest('li') as HTMLElement);
  expect(one.getByRole('link', { name: '+49 301 234 5678' }).getAttribute('href')).toBe('tel:+493012345678');
  expect(one.getByRole('link', { name: /review, window opens tomorrow/ })).toBeTruthy();
  const button = await one.findByRole('button', { name: /with Dr Ada Lind · 2 days before ideal/ }, SOON);
  await userEvent.click(button);
  expect(sent().find(({ path }) => path.endsWith('/visits'))?.body).toMatchObject({
    ...{ patientId: 'pat1', kind: 'treatment', sessionIds: ['s1'], startsAt: opening.startsAt },
    ...{ specialistId: 'ada', roomId: 'r2' },
  });
  expect(await screen.findByText(/^Nadia Falk is booked for/, {}, SOON)).toBeTruthy();
});

it('notes a call with its outcome, and asks for the day where one is needed', async () => {
  const { sent } = show(['plans.read', 'visits.book']);
  await userEvent.click(await screen.findByRole('button', { name: /^Note call/ }, SOON));
  const form = within(screen.getByRole('form', { name: 'What came of calling Nadia Falk?' }));
  await userEvent.click(form.getByRole('button', { name: 'Wants later' }));
  await userEvent.click(form.getByRole('button', { name: 'Note it' }));
  expect(form.getByText('Choose the day on which they want to be called again.')).toBeTruthy();
  expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Call again on' }));
  expect(sent().some(({ path }) => path.endsWith('/call-notes'))).toBe(false);
  await userEvent.click(form.getByRole('button', { name: 'Reached' }));
  await userEvent.click(form.getByRole('button', { name: 'Note it' }));
  expect(await screen.findByText('Noted: Nadia Falk was reached.', {}, SOON)).toBeTruthy();
  expect(sent().find(({ path }) => path.endsWith('/call-notes'))?.body).toEqual({
    ...{ planId: 'p1', outcome: 'reached', until: null, reason: null, note: null },
  });
});

it('has tabs with counts, and the waiting list among them', async () => {
  show(['plans.read', 'visits.book']);
  expect(await screen.findByRole('tab', { name: 'Soon4' }, SOON)).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Waiting list3' })).toBeTruthy();
});

it('offers nothing to book to who may not', async () => {
  show(['plans.read']);
  await screen.findByText('Window closes in 3 days', {}, SOON);
  expect(screen.queryByRole('button', { name: /^Note call/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /with Dr/ })).toBeNull();
});

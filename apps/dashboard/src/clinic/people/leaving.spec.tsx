import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { PeopleSection } from './PeopleSection';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };

const rights = { override: false, prescribe: false, medicalLead: false };
const person = (id: string, name: string, roles: string[], lastDay: string | null = null) => ({
  ...{
    id,
    name,
    roles,
    rights,
    version: 5,
    email: `${id}@clinic.example`,
    performs: [],
    state: 'active',
    hours: [],
    lastDay,
  },
});
const stranded = [
  {
    ...{ visitId: 'v2', planId: null, startsAt: '2127-02-10T09:00:00Z' },
    patient: { id: 'b', name: 'Jonas Weber', number: 'P-000007' },
  },
  {
    ...{ visitId: 'v1', planId: 'p1', startsAt: '2127-02-03T09:00:00Z' },
    patient: { id: 'a', name: 'Nadia Falk', number: 'P-001042' },
  },
];
let shown: ReturnType<typeof showScreen>;

beforeEach(async () => {
  shown = showScreen({
    ...{ path: '/clinic/people', at: '/clinic/people', element: <PeopleSection /> },
    person: { permissions: ['visits.book', 'visits.read'] },
    answer: ({ method }) => {
      if (method !== 'GET')
        return { body: { ...person('m1', 'Ines Moreau', ['specialist']), version: 6, stranded } };
      return {
        body: [
          person('m1', 'Ines Moreau', ['specialist']),
          person('m2', 'Rita Sommer', ['reception']),
          person('m3', 'Luc Adam', ['specialist'], '2127-12-03'),
        ],
      };
    },
  });
  await screen.findByText('Rita Sommer', {}, SOON);
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('a last day shows the visits that need somebody else, the first one first', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'More, Rita Sommer' }));
  expect(screen.queryByRole('button', { name: 'Leaves on …, Rita Sommer' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'More, Ines Moreau' }));
  await userEvent.click(screen.getByRole('button', { name: 'Leaves on …, Ines Moreau' }));
  const form = screen.getByRole('dialog', { name: 'Ines Moreau leaves' });
  await userEvent.click(within(form).getByRole('button', { name: 'Set the last day of work' }));
  expect(shown.sent()).toEqual([]);
  await userEvent.type(
    within(form).getByRole('textbox', { name: 'Leaves on – last day of work' }),
    '31.1.2127',
  );
  await userEvent.click(within(form).getByRole('button', { name: 'Set the last day of work' }));
  const list = await screen.findByRole(
    'dialog',
    { name: '2 visits with Ines Moreau need somebody else' },
    SOON,
  );
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Nadia FalkP-001042 · Booked Mon 3 Feb 2127, 10:00Move, Nadia Falk',
    'Jonas WeberP-000007 · Booked Mon 10 Feb 2127, 10:00Move, Jonas Weber',
  ]);
  expect(shown.sent()[0]).toMatchObject({ path: '/api/staff/m1/leave', body: { lastDay: '2127-01-31' } });
  await userEvent.click(within(list).getByRole('button', { name: 'Close' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo', hidden: true }, SOON));
  await vi.waitFor(() => expect(shown.sent()).toHaveLength(2), SOON);
  expect(shown.sent()[1]).toMatchObject({ body: { lastDay: null }, headers: { 'if-match': '"6"' } });
});

it('so does shutting somebody out', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'More, Ines Moreau' }));
  await userEvent.click(screen.getByRole('button', { name: 'Disable, Ines Moreau' }));
  const asking = screen.getByRole('dialog', { name: 'Disable: Ines Moreau' });
  await userEvent.click(within(asking).getByRole('button', { name: 'Disable' }));
  const list = await screen.findByRole(
    'dialog',
    { name: '2 visits with Ines Moreau need somebody else' },
    SOON,
  );
  await userEvent.click(within(list).getByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
  expect(shown.sent()[0]).toMatchObject({ path: '/api/staff/m1/disable', headers: { 'if-match': '"5"' } });
});

it('who leaves is told with their last day, and can stay after all', async () => {
  const row = within(screen.getByText('Luc Adam').closest('li') as HTMLElement);
  expect(row.getByText(/^Leaves on Wed 3 Dec 2127, last day of work/)).toBeTruthy();
  await userEvent.click(row.getByRole('button', { name: 'More, Luc Adam' }));
  expect(row.queryByRole('button', { name: 'Leaves on …, Luc Adam' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Stays after all, Ines Moreau' })).toBeNull();
  await userEvent.click(row.getByRole('button', { name: 'Stays after all, Luc Adam' }));
  await screen.findByText('Luc Adam stays. Nothing is flagged any more.', {}, SOON);
  expect(shown.sent()[0]).toMatchObject({
    ...{ path: '/api/staff/m3/leave', body: { lastDay: null }, headers: { 'if-match': '"5"' } },
  });
});

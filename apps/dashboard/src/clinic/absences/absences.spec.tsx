import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { AbsencesSection } from './AbsencesSection';

vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };

const away = {
  ...{ id: 'a1', resourceId: 'm1', name: 'Ines Moreau', kind: 'specialist', reason: 'Congress' },
  ...{ startsAt: '2127-03-01T23:00:00Z', endsAt: '2127-03-03T23:00:00Z', leaving: false, version: 4 },
};
const leaves = { ...away, id: 'a2', name: 'Luc Adam', leaving: true, reason: null };
const stranded = {
  ...{ total: 1, growing: 0, from: '2127-03-04T09:00:00Z', to: '2127-03-05T09:00:00Z' },
  visits: [
    {
      ...{ visitId: 'v1', startsAt: '2127-03-04T09:00:00Z', missing: 'specialist' },
      patient: { id: 'p', name: 'Nadia Falk', number: 'P-000001' },
      specialist: { id: 'm1', name: 'Ines Moreau' },
      room: { id: 'r1', name: 'Room 1' },
    },
  ],
};

const show = () =>
  showScreen({
    ...{ path: '/clinic/absences', at: '/clinic/absences', element: <AbsencesSection /> },
    person: { permissions: ['clinic.manage', 'visits.book'] },
    answer: ({ method, path }) => {
      if (path.endsWith('/strands')) return { body: stranded };
      if (method !== 'GET') return { body: { ...away, version: 5 } };
      return { body: path.includes('/absences') ? [away, leaves] : [] };
    },
  });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('names whom a longer absence would strand; thinking better of it keeps what was written', async () => {
  const { sent } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Change, Ines Moreau' }, SOON));
  const drawer = await screen.findByRole('dialog', { name: 'Ines Moreau' }, SOON);
  fireEvent.change(within(drawer).getByRole('textbox', { name: /^Until/ }), { target: { value: '11:30' } });
  fireEvent.click(within(drawer).getByRole('button', { name: 'Save' }));
  const asked = await screen.findByRole('dialog', { name: '1 visit would lose its place' }, SOON);
  expect(within(asked).getByText('Nadia Falk')).toBeTruthy();
  fireEvent.click(within(asked).getByRole('button', { name: 'Do not save' }));
  const time = await within(drawer).findByDisplayValue('11:30', {}, SOON);
  expect(time).toBeTruthy();
  expect(sent().map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/strands']);
  fireEvent.click(within(drawer).getByRole('button', { name: 'Save' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Only save' }, SOON));
  expect(await screen.findByText(/Ines Moreau is not there then/, {}, SOON)).toBeTruthy();
  const put = sent().at(-1);
  expect(put).toMatchObject({ method: 'PUT', path: '/api/absences/a1', body: { reason: 'Congress' } });
  expect(put?.headers['if-match']).toBe('"4"');
});

it('offers nothing to change where somebody leaves, and shows what is over behind a link', async () => {
  const { asked } = show();
  await screen.findByText('Luc Adam', {}, SOON);
  expect(screen.queryByRole('button', { name: /Luc Adam/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'What is over' }));
  await screen.findByRole('button', { name: 'Back to what comes' }, SOON);
  await vi.waitFor(() => expect(asked.at(-1)?.path).toContain('before'));
});

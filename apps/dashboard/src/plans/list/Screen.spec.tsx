import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { Screen } from './Screen';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const SOON = { timeout: 20_000 };

const plan = {
  ...{ id: 'p1', status: 'approved', nextOn: null, toBook: false },
  patient: { id: 'pat1', name: 'Nadia Falk', number: 'P-001042' },
  courses: [{ protocolCode: 'mandelic-40', done: 1, booked: 1, of: 4 }],
};

async function show(permissions: string[]) {
  const shown = showScreen({
    ...{ path: '/plans', at: '/plans', element: <Screen />, person: { permissions } },
    answer: ({ path }) => {
      if (path.endsWith('/plans/counts'))
        return { body: { toDecide: 2, toBook: 4, draft: 1, paused: 3, stopped: 5 } };
      const asked = decodeURIComponent(path);
      if (asked.includes('{"status":"stopped"}')) return { body: [{ ...plan, status: 'stopped' }] };
      return { body: asked.includes('{"toDecide":true}') ? [plan] : [] };
    },
  });
  await screen.findByRole('tab', { name: 'To book4' }, SOON);
  return shown;
}

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('plans that wait for a decision have a tab of their own, with their count and the way there', async () => {
  await show(['plans.read', 'plans.write', 'plans.approve', 'chart.read']);
  await userEvent.click(screen.getByRole('tab', { name: 'To decide2' }));
  const verb = await screen.findByRole('link', { name: 'Look and decide' }, SOON);
  expect(verb.getAttribute('href')).toBe('/plans/p1/decide');
  expect(screen.getByRole('tab', { name: 'Paused3' })).toBeTruthy();
});

it('plans that were stopped are found again', async () => {
  await show(['plans.read', 'visits.book']);
  await userEvent.click(screen.getByRole('tab', { name: 'Stopped5' }));
  const open = await screen.findByRole('link', { name: 'Open' }, SOON);
  expect(open.getAttribute('href')).toBe('/plans/p1');
});

it('reception is not asked to decide', async () => {
  await show(['plans.read', 'visits.book']);
  expect(screen.queryByRole('tab', { name: /^To decide/ })).toBeNull();
});

import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { PlansToDecide } from './PlansToDecide';
import type { ToDecide } from './TodayView';

const plan = (planId: string, given: Partial<ToDecide>): ToDecide => ({
  ...{ planId, patient: { id: `of-${planId}`, name: 'Nadia Falk', number: 'P-001042' } },
  ...{ news: 1, flagged: 0, openedAt: '2026-12-01T08:00:00Z' },
  ...given,
});
const show = (plans?: readonly ToDecide[]) =>
  render(
    <MemoryRouter>
      <PlansToDecide plans={plans} />
    </MemoryRouter>,
  );

beforeEach(() => session.signedIn(aSession()));
afterEach(() => {
  cleanup();
  session.signedOut();
});

it('says how much changed and how many visits no longer fit, and leads to the decision', () => {
  show([plan('p1', { news: 2, flagged: 1 }), plan('p2', { news: 0, flagged: 3 })]);
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('2 changes, 1 booked visit no longer fits');
  expect(rows[1]).toContain('Rules changed, 3 booked visits no longer fit');
  const [first] = screen.getAllByRole('link', { name: 'Decide, Nadia Falk' });
  expect(first?.getAttribute('href')).toBe('/plans/p1/decide');
  expect(screen.queryByRole('link', { name: 'All plans to decide' })).toBeNull();
});

it('leads to all of them where ten are shown', () => {
  show(Array.from({ length: 10 }, (_, i) => plan(`p${i}`, {})));
  expect(screen.getByRole('link', { name: 'All plans to decide' }).getAttribute('href')).toBe(
    '/plans?tab=toDecide',
  );
});

it('is not there where nothing waits, and for those who are not told', () => {
  show([]);
  show();
  expect(screen.queryByRole('region')).toBeNull();
});

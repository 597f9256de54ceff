import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import type { PlanView } from '../PlanView';
import { aPlan } from '../testing/aPlan';
import { showStudio } from '../testing/showStudio';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const draft: PlanView = aPlan({ status: 'draft', approvedBy: null, approvedAt: null, version: 3 });
const behind: PlanView = {
  ...draft,
  newFigures: [
    {
      ...{ code: 'protocol-version', finding: 'protocol-version', change: 'other', until: null },
      ...{ severity: 'preparation', protocols: ['mandelic-40'] },
      params: {
        ...{ from: 1, to: 2, movedBy: [] },
        figures: [{ path: 'gapDays.shortest', label: 'gapDays.shortest', unit: 'days', from: 14, to: 21 }],
      },
    },
  ],
};
const may = ['plans.read', 'plans.draft', 'plans.approve', 'plans.write', 'chart.read'];

it('does not approve by figures that were replaced: it says which, and drafts again', async () => {
  let now = behind;
  const asked = await showStudio(({ method, path }) => {
    if (path.endsWith('/redraft')) now = { ...draft, version: 4 };
    return path.endsWith('/plans/p1') || method === 'POST' ? { body: now } : { status: 404, body: {} };
  }, may);
  const told = await screen.findByRole('region', { name: /New figures were signed/ }, SOON);
  expect(told.textContent).toContain('Mandelic acid 40\u00a0%, version 2 instead of 1.');
  expect(told.textContent).toContain('from 14 to 21 days');
  expect(
    screen.getByRole('button', { name: 'Approve plan', description: /draft it again first/ }),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Draft again' }));
  expect(await screen.findByText('Drafted again by what is signed now.', {}, SOON)).toBeTruthy();
  const sent = asked.find(({ path }) => path.endsWith('/redraft'));
  expect(sent?.headers['if-match']).toBe('"3"');
  expect(screen.queryByRole('region', { name: /New figures were signed/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Approve plan' }).hasAttribute('disabled')).toBe(false);
});

it('asks to draft again where only the server knew', async () => {
  await showStudio(({ method, path }) => {
    if (path.endsWith('/approve'))
      return { status: 409, body: { code: 'rules_changed', message: '', news: [] } };
    return path.endsWith('/plans/p1') && method === 'GET' ? { body: draft } : { status: 404, body: {} };
  }, may);
  await userEvent.click(await screen.findByRole('button', { name: 'Approve plan' }, SOON));
  expect(await screen.findByRole('button', { name: 'Draft again' }, SOON)).toBeTruthy();
});

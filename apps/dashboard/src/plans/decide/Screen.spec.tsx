import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import type { PlanView } from '../PlanView';
import { aPlan } from '../testing/aPlan';
import { aReopenedPlan, smoker } from '../testing/aReopenedPlan';
import { Screen } from './Screen';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

const specialist = ['plans.read', 'plans.write', 'chart.read', 'visits.book'];
const melasma = {
  ...smoker,
  finding: 'melasma',
  code: 'melasma',
  params: {},
  usualReasons: ['topicals-came-first'],
};
/** What stopping would do, as the server foresees it. */
const cancelled = {
  ...{ status: 'stopped', waiting: [], findings: [], refusal: null },
  realignment: { changes: [], reordered: [], added: [], asks: [] },
  visits: [
    {
      id: 'v1',
      startsAt: '2126-05-06T08:30:00Z',
      sessionIds: ['s1'],
      because: 'cancelled',
      days: null,
      rule: null,
    },
  ],
};
let refuse: object[];

async function show(plan: PlanView, permissions = specialist) {
  refuse = [];
  const shown = showScreen({
    ...{ path: '/plans/:id/decide', at: '/plans/p1/decide', element: <Screen />, person: { permissions } },
    answer: ({ method, path }) => {
      if (method === 'GET') return path.endsWith('/plans/p1') ? { body: plan } : { status: 404, body: {} };
      if (path.endsWith('/foresee')) return { body: cancelled };
      const findings = refuse.splice(0);
      if (findings.length === 0) return { body: { plan: aPlan({ version: 4 }) } };
      return { status: 409, body: { code: 'reason_needed', message: '', findings } };
    },
  });
  await screen.findByRole('heading', { name: 'Answers changed' }, SOON);
  return { ...shown, sent: () => shown.sent().filter(({ path }) => path.endsWith('/decide')) };
}

const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

describe('a plan that answers have re-opened', () => {
  it('says what is new and what is gone, who told it, and what it touches', async () => {
    await show(aReopenedPlan());
    const news = screen.getByRole('region', { name: 'What changed' });
    expect(news.textContent).toContain('A new intakeRita Sommer, Thu 2 May 2126, 10:00');
    expect(news.textContent).toContain('Isotretinoin until 3 Dec 2125 asks for 180 days of distance');
    expect(news.textContent).toContain('No longer so Tan no longer speaks against this plan.');
    const touched = screen.getByRole('region', { name: 'What it touches' });
    const [, moved] = within(touched).getAllByRole('row');
    expect(moved?.textContent).toContain(
      'Mandelic acid 40\u00a0%, session 2Mon 20 May 2126Sat 15 Jun 212626 days later',
    );
    const lines = within(touched)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/^Isotretinoin until 3 Dec 2125.*: Mandelic acid 40\u00a0%, session 3$/);
    expect(lines[1]).toContain('Mandelic acid 40\u00a0%, session 1, Mon 6 May 2126, 10:30, Dr. Anna Lindner');
    expect(within(touched).getByRole('button', { name: /^Find a new time/ })).toBeTruthy();
  });

  it('goes on only with a reason for every new caution', async () => {
    const { sent, address } = await show(aReopenedPlan());
    await choose(/^Go on/);
    const verb = screen.getByRole('button', { name: 'Go on with one reason' });
    expect(verb.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('One finding needs a reason first.')).toBeTruthy();
    await press('Risk discussed and accepted');
    await press('Go on with one reason');
    expect(await screen.findByText('Decided: the plan goes on.', {}, SOON)).toBeTruthy();
    expect(sent()[0]).toMatchObject({
      ...{ method: 'POST', path: '/api/plans/p1/decide' },
      body: {
        ...{ reopeningIds: ['o1'], decision: 'continue' },
        acceptances: [{ finding: 'smoker', reasonCode: 'risk-discussed-and-accepted' }],
      },
    });
    expect(sent()[0]?.headers['if-match']).toBe('"3"');
    expect(address()).toBe('/plans/p1');
  });

  it('asks for the reason of a caution that only the server knew', async () => {
    const { sent } = await show(aReopenedPlan({ findings: [] }));
    refuse = [melasma];
    await choose(/^Go on/);
    await press('Go on with this plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Creams came first' }, SOON));
    await press('Go on with one reason');
    await vi.waitFor(() => expect(sent()).toHaveLength(2), SOON);
    expect(sent()[0]?.body).toEqual({ reopeningIds: ['o1'], decision: 'continue' });
    expect(sent()[1]?.body).toMatchObject({
      acceptances: [{ finding: 'melasma', reasonCode: 'topicals-came-first' }],
    });
  });

  it('is paused with a reason', async () => {
    const { sent } = await show(aReopenedPlan());
    await choose(/^Pause/);
    expect(screen.getByText('Write why.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: /^Why/ }), 'Until the skin has rested');
    await press('Pause the plan');
    expect(await screen.findByText('Decided: the plan is paused.', {}, SOON)).toBeTruthy();
    expect(sent()[0]?.body).toEqual({
      ...{ reopeningIds: ['o1'], decision: 'pause', reason: 'Until the skin has rested' },
    });
  });

  it('is stopped after a question that says how many visits go with it', async () => {
    const { sent } = await show(aReopenedPlan({ status: 'paused', pausedFrom: '2126-05-01' }));
    expect(screen.queryByRole('radio', { name: /^Pause/ })).toBeNull();
    await choose(/^Stop/);
    const foreseen = await screen.findByText('This visit would be cancelled:', {}, SOON);
    expect(foreseen.parentElement?.textContent).toContain('Mon 6 May 2126, 10:30');
    await userEvent.type(screen.getByRole('textbox', { name: /^Why/ }), 'Pregnant');
    await press('Stop the plan');
    const asking = await screen.findByRole('dialog', { name: 'Stop this plan?' }, SOON);
    expect(asking.textContent).toContain('1 booked visit is cancelled.');
    expect(sent()).toEqual([]);
    await userEvent.click(within(asking).getByRole('button', { name: 'Stop the plan' }));
    await vi.waitFor(
      () => expect(sent()[0]?.body).toMatchObject({ decision: 'stop', reason: 'Pregnant' }),
      SOON,
    );
  });

  it('is read but not decided by a manager', async () => {
    await show(aReopenedPlan(), ['plans.read', 'chart.read']);
    expect(screen.getByText('A specialist decides how this plan goes on.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Find a new time/ })).toBeNull();
  });

  it('has nothing to decide once all is decided', async () => {
    await show(aPlan({ reopenings: [] }));
    expect(screen.getByText('Nothing to decide')).toBeTruthy();
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../../session/session';
import type { Asked } from '../../../testing/fakeFetch';
import type { Foreseen } from '../../Foreseen';
import type { PlanView } from '../../PlanView';
import { aPlan } from '../../testing/aPlan';
import { showStudio } from '../../testing/showStudio';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

const realignment = { eventId: 'h9', planId: 'p1', version: 4, changes: [], flags: [], asks: [] };
const foreseen: Foreseen = {
  status: 'approved',
  realignment: { changes: [], reordered: [], added: [], asks: [] },
  waiting: [{ sessionId: 's3', rule: { code: 'isotretinoin', params: { days: 180, on: '2125-12-03' } } }],
  findings: [],
  visits: [
    {
      ...{ id: 'v1', startsAt: '2126-05-06T08:30:00Z', sessionIds: ['s1'] },
      ...{ because: 'too-early', days: null, rule: { code: 'isotretinoin', params: { days: 180 } } },
    },
  ],
  refusal: null,
};
let now: PlanView;
let next: PlanView;
let asked: Asked[];

/** Stands for the server: a step gives the next plan. */
function answerOf({ method, path }: Asked) {
  if (method === 'GET') return path.endsWith('/plans/p1') ? { body: now } : { status: 404, body: {} };
  if (path.endsWith('/foresee')) return { body: foreseen };
  now = next;
  return { body: { plan: now, realignment } };
}

async function show(plan: PlanView, then: PlanView, permissions?: string[]) {
  now = plan;
  next = then;
  asked = await showStudio(answerOf, permissions);
}

const sent = () => asked.find(({ method, path }) => method === 'POST' && !path.endsWith('/foresee'));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const paused = aPlan({ version: 4, status: 'paused', pausedFrom: '2025-05-10' });

beforeEach(() => vi.stubGlobal('ResizeObserver', undefined));
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('a pause asks for its reason; then the plan says since when it rests', async () => {
  await show(aPlan(), paused);
  await press('Pause');
  const form = screen.getByRole('dialog', { name: 'Pause this plan' });
  await userEvent.click(within(form).getByRole('button', { name: 'Pause' }));
  expect(within(form).getByRole('textbox', { name: 'Why' }).getAttribute('aria-invalid')).toBe('true');
  expect(sent()).toBeUndefined();
  await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'Long journey');
  await userEvent.click(within(form).getByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('Paused since Sat 10 May 2025.', {}, SOON)).toBeTruthy();
  expect(sent()?.path).toBe('/api/plans/p1/pause');
  expect(sent()?.body).toMatchObject({ reason: 'Long journey' });
  expect(sent()?.headers['if-match']).toBe('"3"');
});

it('a paused plan goes on, and says before what still stands', async () => {
  await show(paused, aPlan({ version: 5 }));
  await press('Resume');
  const form = await screen.findByRole('dialog', { name: 'Let this plan go on' }, SOON);
  await within(form).findByText(/These would wait, without a day/, {}, SOON);
  expect(within(form).getByText(/Isotretinoin until 3 Dec 2125 asks for 180 days/)).toBeTruthy();
  expect(
    within(form)
      .getByRole('link', { name: /^Move visit, / })
      .getAttribute('href'),
  ).toBe('/calendar?visit=v1');
  await userEvent.click(within(form).getByRole('button', { name: 'Resume' }));
  expect(await screen.findByRole('region', { name: 'The plan goes on' }, SOON)).toBeTruthy();
  expect(sent()?.path).toBe('/api/plans/p1/resume');
  expect(screen.queryByText(/^Paused since/)).toBeNull();
});

it('a stop names the visits that it cancels, and asks for its reason', async () => {
  await show(aPlan(), aPlan({ version: 4, status: 'stopped', stoppedBecause: 'Moved away' }));
  await press('Stop');
  const form = screen.getByRole('dialog', { name: 'Stop this plan?' });
  expect(form.textContent).toContain('This visit is cancelled and its time becomes free:');
  expect(within(form).getByRole('listitem').textContent).toBe(
    'Mon 6 May 2126, 10:30 Mandelic acid 40\u00a0%, session 1, Dr. Anna Lindner',
  );
  expect(form.textContent).toContain('3 sessions without a visit are left out.');
  await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'Moved away');
  await userEvent.click(within(form).getByRole('button', { name: 'Stop it' }));
  expect(await screen.findByRole('region', { name: 'The plan is stopped' }, SOON)).toBeTruthy();
  expect(screen.getByText('Stopped.').parentElement?.textContent).toBe('Stopped. Moved away');
  expect(sent()).toMatchObject({ path: '/api/plans/p1/stop', body: { reason: 'Moved away' } });
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

it('reception reads that a plan rests, and cannot change that', async () => {
  await show(paused, paused, ['plans.read', 'plans.undo']);
  expect(screen.getByText('Paused since Sat 10 May 2025.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(Resume|Pause|Stop)$/ })).toBeNull();
});

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
  ...{ draftedAt: '2126-03-02T09:00:00.000Z', draftedBy: 'Dr. Anna Lindner', drift: null, endedAt: null },
  reopenedAt: null,
};
const shared = { until: null, protocols: ['mandelic-40'], params: {} };
const pregnancy = {
  ...{ code: 'pregnancy', finding: 'pregnancy', change: 'new', severity: 'absolute', ...shared },
};
const tan = { code: 'tan', finding: 'tan', change: 'lifted', severity: 'defer', ...shared };
const held = {
  ...{ id: 'v1', version: 1, kind: 'treatment', protocolCode: null, planId: 'p1', state: 'booked' },
  patient: plan.patient,
  sessions: [{ id: 's2', ordinal: 2, of: 4, kind: 'treatment', protocolCode: 'mandelic-40', area: 'face' }],
  specialist: { id: 'm1', name: 'Dr. Anna Lindner' },
  ...{ startsAt: '2126-03-17T09:00:00.000Z', endsAt: '2126-03-17T09:30:00.000Z', window: null },
  instruction: 'cannot-take-place',
};

const rows: Record<string, object> = {
  stopped: {
    ...{ status: 'stopped', endedAt: '2126-03-09T09:00:00.000Z' },
    because: { reason: 'She moves away', news: [] },
  },
  paused: {
    ...{ status: 'paused', endedAt: '2126-03-09T09:00:00.000Z' },
    because: { reason: 'Until the birth', news: [pregnancy] },
  },
  toDecide: { reopenedAt: '2126-03-03T09:00:00.000Z', news: [pregnancy, tan] },
  draft: { status: 'draft' },
  driftingOn: { drift: { since: '2126-03-04', days: 12 } },
};
let rearrange: readonly object[] = [];

async function show(permissions: string[]) {
  const shown = showScreen({
    ...{ path: '/plans', at: '/plans', element: <Screen />, person: { permissions } },
    answer: ({ path }) => {
      if (path.endsWith('/plans/counts'))
        return { body: { toDecide: 2, toBook: 4, draft: 1, paused: 3, stopped: 5 } };
      const asked = decodeURIComponent(path);
      if (asked.includes('rearrangeOn'))
        return { body: rearrange, headers: { 'content-range': `visits 0-1/${rearrange.length}` } };
      const [, filter = ''] = /filter=\{"(?:status":")?(\w+)/.exec(asked) ?? [];
      const row = rows[filter];
      return { body: row ? [{ ...plan, ...row }] : [] };
    },
  });
  await screen.findByRole('tab', { name: 'To book4' }, SOON);
  return shown;
}

afterEach(() => {
  rearrange = [];
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('plans that wait for a decision have a tab of their own, with their count and the way there', async () => {
  await show(['plans.read', 'plans.write', 'plans.approve', 'chart.read']);
  await userEvent.click(screen.getByRole('tab', { name: 'To decide2' }));
  const verb = await screen.findByRole('link', { name: 'Look and decide, Nadia Falk' }, SOON);
  expect(verb.getAttribute('href')).toBe('/plans/p1/decide');
  expect(screen.getByRole('tab', { name: 'Paused3' })).toBeTruthy();
});

it('plans that were stopped are found again', async () => {
  await show(['plans.read', 'visits.book']);
  await userEvent.click(screen.getByRole('tab', { name: 'Stopped5' }));
  const open = await screen.findByRole('link', { name: 'Open, Nadia Falk' }, SOON);
  expect(open.getAttribute('href')).toBe('/plans/p1');
});

it('reception is not asked to decide', async () => {
  await show(['plans.read', 'visits.book']);
  expect(screen.queryByRole('tab', { name: /^To decide/ })).toBeNull();
});

const chart = ['plans.read', 'plans.write', 'plans.approve', 'chart.read'];
it.each([
  ['To decide2', 'Pregnancy; no longer: tan, since Sun 3 Mar 2126'],
  ['Drafts1', 'Drafted by Dr. Anna Lindner, Sat 2 Mar 2126'],
  ['Drifting', '12 days late; the last good day was Mon 4 Mar 2126'],
  ['Paused3', 'Paused since Sat 9 Mar 2126: Pregnancy – Until the birth'],
  ['Stopped5', 'Stopped Sat 9 Mar 2126: She moves away'],
])('says under %s what it is about', async (name, said) => {
  await show(chart);
  await userEvent.click(screen.getByRole('tab', { name }));
  expect(await screen.findByText(said, {}, SOON)).toBeTruthy();
});

it('names the visits that cannot take place as booked, with what to do and the verb', async () => {
  rearrange = [
    held,
    { ...held, id: 'v2', instruction: 'find-new-time', window: { earliest: '2126-04-02', latest: null } },
  ];
  await show(['plans.read', 'visits.book', 'visits.desk']);
  await userEvent.click(await screen.findByRole('tab', { name: 'To rearrange2' }, SOON));
  expect(
    await screen.findByText('Call the patient: the visit cannot take place as booked', {}, SOON),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Cancel visit, Nadia Falk' })).toBeTruthy();
  expect(screen.getByText('Needs a new time, from Tue 2 Apr 2126 on')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Find a new time, Nadia Falk' })).toBeTruthy();
});

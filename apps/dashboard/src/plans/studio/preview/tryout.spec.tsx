import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../../session/session';
import type { Asked } from '../../../testing/fakeFetch';
import { aVisit } from '../../../visits/testing/aVisit';
import type { PlanView } from '../../PlanView';
import { aPlan } from '../../testing/aPlan';
import { aTimeline } from '../../testing/aTimeline';
import { showStudio } from '../../testing/showStudio';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

const opening = {
  startsAt: '2126-05-27T08:00:00Z',
  endsAt: '2126-05-27T08:30:00Z',
  day: '2126-05-27',
  specialist: { id: 'm1', name: 'Dr. Anna Lindner' },
  room: { id: 'r1', name: 'Behandlung 1' },
  devices: [],
  daysFromIdeal: 7,
  drift: null,
};
const visit = aVisit({ id: 'v1', version: 4, startsAt: '2126-05-06T08:30:00Z' });
let plan: PlanView;
let asked: Asked[];

function answerOf({ method, path }: Asked) {
  if (path.endsWith('/plans/p1')) return { body: plan };
  if (path.endsWith('/visits/v1')) return { body: visit };
  if (path.endsWith('/openings')) return { body: [opening] };
  if (path.includes('/calendar?')) return { body: { specialists: [], rooms: [] } };
  if (path.endsWith('/book')) return { body: { plan, visits: [visit] } };
  return method === 'POST' ? { body: { plan, visit, visits: [] } } : { status: 404, body: {} };
}

async function show(given: Partial<PlanView> = {}, permissions?: string[]) {
  plan = aPlan({ timeline: aTimeline(), ...given });
  asked = await showStudio(answerOf, permissions ?? ['plans.read', 'plans.write', 'visits.book']);
}

const mark = (id: string) => document.querySelector<SVGGElement>(`[data-session="${id}"]`) as SVGGElement;
const panel = () => screen.getByRole('region', { name: 'If it were on another day' });

beforeEach(() => vi.stubGlobal('ResizeObserver', undefined));
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('says while the arrows carry a session what would move with it, and the rule that holds each', async () => {
  await show();
  mark('s2').focus();
  await userEvent.keyboard('m{Shift>}{ArrowRight}{/Shift}');
  expect(panel().textContent).toContain('Mandelic acid 40\u00a0%, session 2 on Mon 27 May 2126');
  expect(panel().textContent).toContain('Fits, 7 days after ideal. Best is Mon 20 May 2126.');
  expect(panel().textContent).toContain('2 sessions would move with it.');
  const [, row] = within(panel()).getAllByRole('row');
  expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
    'Mandelic acid 40\u00a0%, session 3',
    'Mon 3 Jun 2126',
    'Mon 10 Jun 21267 days later',
    '14 days after Mandelic acid 40\u00a0%, session 2: the agent’s shortest gap',
  ]);
  expect(document.querySelectorAll('.tl-ghost')).toHaveLength(3);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'If it were on another day' })).toBeNull();
  expect(document.activeElement).toBe(mark('s2'));
});

it('says how much too early a day is, and why', async () => {
  await show();
  mark('s2').focus();
  await userEvent.keyboard('m{ArrowLeft}{ArrowLeft}');
  expect(panel().textContent).toContain(
    '2 days too early. 14 days after Mandelic acid 40\u00a0%, session 1: the agent’s shortest gap.',
  );
});

it('says a conflict in words', async () => {
  const rule = { code: 'closed', version: '1' };
  const hole = { sessions: ['s3'], first: '2126-05-18', last: '9999-12-31', rule };
  await show({ timeline: aTimeline({ forbidden: [hole] }) });
  mark('s2').focus();
  await userEvent.keyboard('m');
  expect(panel().textContent).toContain('There are no days on which the plan keeps all of its rules.');
  expect(panel().textContent).toContain('The clinic is closed.');
});

it('an open session that is let go of is booked near that day', async () => {
  await show();
  mark('s2').focus();
  await userEvent.keyboard('m{Shift>}{ArrowRight}{/Shift}{Enter}');
  const name = 'Book a visit for Mandelic acid 40\u00a0%, session 2';
  const dialog = await screen.findByRole('dialog', { name }, SOON);
  await userEvent.click(await within(dialog).findByRole('radio', { name: /Dr. Anna Lindner/ }, SOON));
  await userEvent.click(within(dialog).getByRole('button', { name: /^Book Mon 27 May/ }));
  await vi.waitFor(() => expect(asked.some(({ path }) => path.endsWith('/book'))).toBe(true), SOON);
  expect(asked.find(({ path }) => path.endsWith('/openings'))?.body).toMatchObject({
    patientId: 'pat1',
    kind: 'treatment',
    sessionId: 's2',
    from: '2126-05-27',
  });
  const booked = asked.find(({ path }) => path.endsWith('/book'));
  expect(booked?.headers['if-match']).toBe('"3"');
  expect(booked?.body).toEqual({
    placements: [
      {
        sessionId: 's2',
        startsAt: '2126-05-27T08:00:00Z',
        specialistId: 'm1',
        roomId: 'r1',
        deviceIds: [],
      },
    ],
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }, SOON));
  await vi.waitFor(
    () => expect(asked.some(({ path }) => path.endsWith('/visits/take-back'))).toBe(true),
    SOON,
  );
  expect(asked.find(({ path }) => path.endsWith('/take-back'))?.body).toEqual({
    visits: [{ visitId: 'v1', version: 4 }],
    reason: 'Booked by mistake',
  });
});

it('a booked session that is let go of opens the move of its visit at that day', async () => {
  await show();
  mark('s1').focus();
  await userEvent.keyboard('m{ArrowRight}{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Move the visit of Ana Costa' }, SOON);
  await within(dialog).findByRole('radio', { name: /Dr. Anna Lindner/ }, SOON);
  expect(asked.find(({ path }) => path.endsWith('/openings'))?.body).toMatchObject({
    visitId: 'v1',
    from: '2126-05-07',
  });
});

it('a draft is tried out, but nothing of it is booked', async () => {
  await show({ status: 'draft' });
  mark('s2').focus();
  await userEvent.keyboard('m{ArrowRight}{Enter}');
  expect(panel().textContent).toContain('a plan is booked once it is approved');
  expect(screen.queryByRole('button', { name: 'Find a time near this day' })).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('without the rules of the plan nothing is taken up', async () => {
  plan = aPlan();
  asked = await showStudio(answerOf, ['plans.read', 'visits.book']);
  mark('s2').focus();
  await userEvent.keyboard('m');
  expect(screen.queryByRole('region', { name: 'If it were on another day' })).toBeNull();
});

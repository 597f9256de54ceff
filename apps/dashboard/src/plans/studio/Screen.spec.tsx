import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import type { Asked } from '../../testing/fakeFetch';
import type { PlanView } from '../PlanView';
import { aPlan, aSession } from '../testing/aPlan';
import { showStudio } from '../testing/showStudio';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

const wedding = {
  id: 'e1',
  kind: 'occasion',
  name: 'Wedding',
  from: '2126-06-19',
  to: '2126-06-19',
  lastSafe: [
    { sessionId: 's2', alone: '2126-06-12', withRest: '2126-05-15' },
    { sessionId: 's3', alone: '2126-06-12', withRest: null },
    { sessionId: 's4', alone: '2126-06-12', withRest: null },
  ],
} as const;
const moved = aSession(4, '2126-06-20');
const before = aPlan();
const course = before.courses[0] as PlanView['courses'][number];
const after = aPlan({
  version: 4,
  patientEvents: [wedding],
  courses: [{ ...course, sessions: [...course.sessions.slice(0, 3), moved] }],
});
const rule = {
  code: 'event-after-peel',
  source: '16-1546',
  params: { days: 7, event: 'e1', on: '2126-06-19' },
};
const realignment = {
  eventId: 'h9',
  planId: 'p1',
  version: 4,
  changes: [
    {
      sessionId: 's4',
      before: { earliest: '2126-06-17', ideal: '2126-06-17', latest: null },
      after: { earliest: '2126-06-17', ideal: '2126-06-20', latest: null },
      rule,
    },
  ],
  flags: [],
  asks: [],
};

let now: PlanView;
let asked: Asked[];

/** Stands for the server: every step gives the plan with the wedding, undo the one before. */
function answerOf({ method, path }: Asked) {
  if (method === 'GET') return path.endsWith('/plans/p1') ? { body: now } : { status: 404, body: {} };
  now = path.endsWith('/undo') ? aPlan({ version: 5 }) : after;
  return { body: path.endsWith('/undo') ? {} : { plan: now, realignment } };
}

async function show(plan: PlanView, permissions?: string[]) {
  now = plan;
  asked = await showStudio(answerOf, permissions);
}

const verbs = () => asked.filter(({ method }) => method === 'POST');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => vi.stubGlobal('ResizeObserver', undefined));
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

describe('a life event', () => {
  it('is entered in place; what moved is shown with its reason, and undo takes it back', async () => {
    await show(before);
    await press('Add an event');
    const form = screen.getByRole('dialog', { name: 'Add an event' });
    const name = within(form).getByRole('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    await userEvent.keyboard('Wedding');
    await userEvent.click(within(form).getByRole('textbox', { name: 'Day' }));
    await userEvent.paste('19.6.2126');
    await press('Add to the plan');
    const told = await screen.findByRole('region', { name: '“Wedding” is in the plan' }, SOON);
    expect(within(told).getByRole('status').textContent).toBe('“Wedding” is in the plan. 1 session moved.');
    const [, row] = within(told).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Mandelic acid 40\u00a0%, session 4',
      'Mon 17 Jun 2126',
      'Thu 20 Jun 21263 days later',
      'The 7 days before “Wedding” on 19 Jun 2126 stay free: the skin has to have calmed',
    ]);
    expect(verbs()[0]).toMatchObject({
      path: '/api/plans/p1/events',
      body: { kind: 'occasion', name: 'Wedding', from: '2126-06-19', to: '2126-06-19' },
    });
    expect(verbs()[0]?.headers['if-match']).toBe('"3"');
    expect(verbs()[0]?.headers['idempotency-key']).toBeTruthy();

    await userEvent.click(within(told).getByRole('button', { name: /^Undo/ }));
    await vi.waitFor(() => expect(screen.queryByRole('region', { name: /is in the plan/ })).toBeNull(), SOON);
    expect(verbs()[1]).toMatchObject({ path: '/api/plans/p1/undo', body: { eventId: 'h9' } });
    expect(verbs()[1]?.headers['if-match']).toBe('"4"');
  });

  it('says on the field what is wrong, and sends nothing', async () => {
    await show(before);
    await press('Add an event');
    await press('Add to the plan');
    expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'Trip');
    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '19.6.2126');
    await userEvent.type(screen.getByRole('textbox', { name: 'Last day optional' }), '12.6.2126');
    await press('Add to the plan');
    expect(await screen.findByText('The last day lies before the first.')).toBeTruthy();
    expect(verbs()).toEqual([]);
  });

  it('is said in words: its day, the last safe day of each session, and those behind it', async () => {
    await show(after);
    const panel = screen.getByRole('region', { name: /^Life events/ });
    expect(panel.textContent).toContain('Wed 19 Jun 2126 · An occasion');
    const lines = within(panel)
      .getAllByRole('listitem')
      .slice(1)
      .map((line) => line.textContent);
    expect(lines).toEqual([
      'Session 2: last safe day Wed 12 Jun 2126Wed 15 May 2126 if all that follow are to heal in time',
      'Session 3: last safe day Wed 12 Jun 2126',
      'After it: Session 4',
    ]);
    expect(screen.getByText('Events: Wedding, Wed 19 Jun 2126')).toBeTruthy();
  });

  it('is moved and removed', async () => {
    await show(after);
    await press('Move, Wedding');
    const day = screen.getByRole('textbox', { name: 'Day' });
    await userEvent.clear(day);
    await userEvent.type(day, '26.6.2126');
    await press('Move it');
    expect(await screen.findByRole('region', { name: '“Wedding” is moved' }, SOON)).toBeTruthy();
    expect(verbs()[0]).toMatchObject({
      path: '/api/plans/p1/events/e1/move',
      body: { name: 'Wedding', from: '2126-06-26', to: '2126-06-26' },
    });
    await press('Remove, Wedding');
    expect(await screen.findByRole('region', { name: '“Wedding” is out of the plan' }, SOON)).toBeTruthy();
    expect(verbs()[1]?.path).toBe('/api/plans/p1/events/e1/remove');
  });

  it('is read but not changed by those who may not', async () => {
    await show(after, ['plans.read']);
    expect(screen.getByText('Wedding', { selector: 'strong' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add an event' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Move|Remove)/ })).toBeNull();
  });
});

it('a waiting session says what it waits for instead of a window', async () => {
  const waiting = aSession(4, '', { window: null });
  await show(
    aPlan({
      status: 'paused',
      pausedFrom: '2126-05-10',
      courses: [{ ...course, sessions: [...course.sessions.slice(0, 3), waiting] }],
      waiting: [{ sessionId: 's4', rule: { code: 'paused' } }],
    }),
  );
  const row = screen.getAllByRole('listitem').find((one) => one.textContent?.startsWith('Session 4 of 4'));
  expect(row?.textContent).toContain('Waits. The plan is paused.');
  expect(row?.textContent).not.toContain('ideal');
  expect(
    screen.getByText(/^Waiting, so without a day in the picture: Mandelic acid 40 %, session 4\.$/),
  ).toBeTruthy();
});

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../../session/session';
import type { Asked } from '../../../testing/fakeFetch';
import type { PlanView } from '../../PlanView';
import { aPlan, aSession } from '../../testing/aPlan';
import { aTimeline } from '../../testing/aTimeline';
import { showStudio } from '../../testing/showStudio';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 90_000 });
const SOON = { timeout: 20_000 };

const realignment = { eventId: 'h9', planId: 'p1', version: 4, changes: [], flags: [], asks: [] };
const caution = {
  finding: 'phototype',
  code: 'phototype',
  severity: 'caution',
  until: null,
  protocols: ['glycolic-20-35'],
  from: { kind: 'phototype', code: 'phototype', answer: 5 },
  source: '17',
  evidence: 'C',
  params: {},
  usualReasons: ['test-spot-done'],
  acceptance: null,
};
let plan: PlanView;
let asked: Asked[];

/** Stands for the server: a stronger protocol asks for a reason first. */
function answerOf({ method, path, body }: Asked) {
  if (method === 'GET') return path.endsWith('/plans/p1') ? { body: plan } : { status: 404, body: {} };
  const bare = path.endsWith('/change-protocol') && !(body as { acceptances?: unknown }).acceptances;
  if (bare) return { status: 409, body: { code: 'reason_needed', message: '', findings: [caution] } };
  return { body: { plan: { ...plan, version: 4 }, realignment } };
}

const course = aPlan().courses[0] as PlanView['courses'][number];
const done = aSession(1, '2126-05-06', { state: 'done', on: '2126-05-06', window: null });

async function show(given: Partial<PlanView> = {}) {
  const sessions = [done, ...course.sessions.slice(1)];
  const changeTo = [{ code: 'glycolic-20-35' }, { code: 'jessner' }];
  const { plan: rules, askBeyond } = aTimeline();
  const told = rules.sessions.map((one) => (one.id === 's1' ? { ...one, state: 'done' as const } : one));
  plan = aPlan({
    courses: [{ ...course, changeTo, sessions }],
    timeline: { plan: { ...rules, sessions: told }, askBeyond },
    ...given,
  });
  asked = await showStudio(answerOf);
}

const verbs = () => asked.filter(({ method }) => method === 'POST');
const NAME = 'Mandelic acid 40\u00a0%';

async function choose(more: string, item: string) {
  await userEvent.click(screen.getByRole('button', { name: `More for ${more}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

beforeEach(() => vi.stubGlobal('ResizeObserver', undefined));
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('slow healing says before it is sent what it moves', async () => {
  await show();
  await choose(`${NAME}, session 1`, 'Healing took longer');
  const form = await screen.findByRole('dialog', { name: 'Healing took longer' }, SOON);
  const day = within(form).getByRole('textbox', { name: /First day on which/ });
  await userEvent.type(day, '27.5.2126');
  await userEvent.tab();
  const foreseen = await within(form).findByRole('region', { name: 'What this would move' }, SOON);
  expect(foreseen.textContent).toContain('3 sessions would move with it.');
  const [, row] = within(foreseen).getAllByRole('row');
  expect(row?.textContent).toContain('Mon 27 May 21267 days laterThe skin was seen to need longer to heal');
  await userEvent.click(within(form).getByRole('button', { name: 'Healing took longer' }));
  await vi.waitFor(() => expect(verbs()).toHaveLength(1), SOON);
  expect(verbs()[0]).toMatchObject({
    path: '/api/plans/p1/sessions/s1/healed-late',
    body: { until: '2126-05-27' },
  });
  expect(verbs()[0]?.headers['if-match']).toBe('"3"');
});

it('one session fewer asks why and says what it moves', async () => {
  await show();
  await choose(`${NAME}, session 3`, 'Leave it out');
  const form = await screen.findByRole('dialog', { name: 'One session fewer' }, SOON);
  expect(within(form).getByRole('region', { name: 'What this would move' }).textContent).toContain(
    '1 session would move with it.',
  );
  await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'Away');
  await userEvent.click(within(form).getByRole('button', { name: 'Leave it out' }));
  await vi.waitFor(() => expect(verbs()[0]?.path).toBe('/api/plans/p1/sessions/s3/skip'), SOON);
  expect(verbs()[0]?.body).toEqual({ reason: 'Away' });
});

it('one session more is one click', async () => {
  await show();
  await choose(NAME, 'One session more');
  expect(await screen.findByRole('region', { name: `${NAME} has one session more` }, SOON)).toBeTruthy();
  expect(verbs()[0]).toMatchObject({ path: '/api/plans/p1/courses/c1/add-session', body: {} });
});

it('another protocol shows the cautions that speak to it, and goes on with a reason', async () => {
  await show();
  await choose(NAME, 'Change the protocol');
  const form = await screen.findByRole('dialog', { name: 'Go on with another protocol' }, SOON);
  await userEvent.click(within(form).getByRole('radio', { name: 'Glycolic acid 20–35\u00a0%' }));
  const send = within(form).getByRole('button', { name: 'Change the protocol' });
  await userEvent.click(send);
  await within(form).findByRole('heading', { name: 'What speaks to this change' }, SOON);
  await userEvent.click(within(form).getByRole('button', { name: 'Own words' }));
  await userEvent.type(within(form).getByRole('textbox', { name: 'Own words' }), 'Test spot was calm');
  await userEvent.click(within(form).getByRole('button', { name: 'Use these words' }));
  await userEvent.click(send);
  await vi.waitFor(() => expect(verbs()).toHaveLength(2), SOON);
  expect(verbs()[1]).toMatchObject({
    path: '/api/plans/p1/courses/c1/change-protocol',
    body: {
      protocolCode: 'glycolic-20-35',
      acceptances: [{ finding: 'phototype', reason: 'Test spot was calm' }],
    },
  });
});

describe('a long pause', () => {
  const ask = {
    ...{ courseId: 'c1', sessionId: 's2', gapDays: 70, limitDays: 56 },
    options: ['continue', 'step-back', 'restart'],
    gentler: [{ code: 'salicylic-20-30' }],
  } as const;

  it('asks how to go on, and says what each answer does', async () => {
    await show({ asks: [ask] });
    const panel = screen.getByRole('region', { name: 'A long pause: how does it go on?' });
    expect(panel.textContent).toContain(
      `${NAME}, session 2 would come 70 days after the last treatment. Beyond 56 days a specialist says how to go on.`,
    );
    expect(panel.textContent).toContain('1 session is added for what was done before the pause.');
    await userEvent.click(within(panel).getByRole('button', { name: /^Continue/ }));
    await vi.waitFor(() => expect(verbs()).toHaveLength(1), SOON);
    expect(verbs()[0]).toMatchObject({
      path: '/api/plans/p1/answer-gap',
      body: { sessionId: 's2', answer: 'continue' },
    });
  });

  it('a step back chooses the gentler protocol', async () => {
    await show({ asks: [ask] });
    await userEvent.click(screen.getByRole('button', { name: /^Step back/ }));
    const form = await screen.findByRole('dialog', { name: 'Step back' }, SOON);
    await userEvent.click(within(form).getByRole('radio'));
    await userEvent.click(within(form).getByRole('button', { name: 'Step back' }));
    await vi.waitFor(() => expect(verbs()).toHaveLength(1), SOON);
    expect(verbs()[0]?.body).toEqual({
      sessionId: 's2',
      answer: 'step-back',
      protocolCode: 'salicylic-20-30',
    });
  });
});

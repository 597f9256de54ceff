import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { session } from '../../../session/session';
import type { Asked } from '../../../testing/fakeFetch';
import type { Foreseen } from '../../Foreseen';
import type { PlanView } from '../../PlanView';
import type { ProtocolOption } from '../../ProtocolOption';
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

const days = (ideal: string) => ({ earliest: ideal, ideal, latest: null });
const rule = { code: 'healed-late', params: { session: 's1' } };
const nothing: Foreseen = {
  status: 'approved',
  realignment: { changes: [], reordered: [], added: [], asks: [] },
  ...{ waiting: [], findings: [], visits: [], refusal: null },
};
let foreseen: Foreseen;
const option = (code: string, more: Partial<ProtocolOption> = {}): ProtocolOption => ({
  ...{ code, group: 'superficial', strength: 'alike', downtime: { low: 1, high: 3 } },
  ...{ gapIdeal: 15, gapShortest: 14, serves: [], findings: [], performed: true, otherVisit: false },
  ...more,
});

/** Stands for the server: a stronger protocol asks for a reason first. */
function answerOf({ method, path, body }: Asked) {
  if (method === 'GET') return path.endsWith('/plans/p1') ? { body: plan } : { status: 404, body: {} };
  if (path.endsWith('/foresee')) {
    const given = (body as { acceptances?: unknown }).acceptances;
    return { body: given ? { ...foreseen, refusal: null } : foreseen };
  }
  const bare = path.endsWith('/change-protocol') && !(body as { acceptances?: unknown }).acceptances;
  if (bare) return { status: 409, body: { code: 'reason_needed', message: '', findings: [caution] } };
  return { body: { plan: { ...plan, version: 4 }, realignment } };
}

const course = aPlan().courses[0] as PlanView['courses'][number];
const done = aSession(1, '2126-05-06', { state: 'done', on: '2126-05-06', window: null });

async function show(given: Partial<PlanView> = {}) {
  const sessions = [done, ...course.sessions.slice(1)];
  const changeTo = [
    option('glycolic-20-35', { strength: 'gentler', findings: [caution], serves: ['dullness'] }),
    option('jessner'),
    option('salicylic-20-30', { strength: 'gentler' }),
    option('tca-30-35', { group: 'medium', strength: 'stronger', otherVisit: true }),
    option('phenol-croton', { group: 'deep', findings: [{ ...caution, severity: 'absolute' }] }),
  ];
  const { plan: rules, askBeyond } = aTimeline();
  const told = rules.sessions.map((one) => (one.id === 's1' ? { ...one, state: 'done' as const } : one));
  plan = aPlan({
    courses: [{ ...course, changeTo, sessions }],
    timeline: { plan: { ...rules, sessions: told }, askBeyond },
    ...given,
  });
  asked = await showStudio(answerOf);
}

const verbs = () => asked.filter(({ method, path }) => method === 'POST' && !path.endsWith('/foresee'));
const looks = () => asked.filter(({ path }) => path.endsWith('/foresee'));
const NAME = 'Mandelic acid 40\u00a0%';

async function choose(more: string, item: string) {
  await userEvent.click(screen.getByRole('button', { name: `More for ${more}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
}

beforeEach(() => {
  foreseen = nothing;
  vi.stubGlobal('ResizeObserver', undefined);
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('slow healing says before it is sent what it moves', async () => {
  await show();
  const changes = [{ sessionId: 's2', before: days('2126-05-20'), after: days('2126-05-27'), rule }];
  foreseen = { ...nothing, realignment: { changes, reordered: [], added: [], asks: [] } };
  await choose(`${NAME}, session 1`, 'Healing took longer');
  const form = await screen.findByRole('dialog', { name: 'Healing took longer' }, SOON);
  expect(looks()).toHaveLength(0);
  const day = within(form).getByRole('textbox', { name: /First day on which/ });
  await userEvent.type(day, '27.5.2126');
  await userEvent.tab();
  const told = await within(form).findByRole('region', { name: 'What this would move' }, SOON);
  await within(told).findByText('1 session would move.', {}, SOON);
  expect(looks().at(-1)?.body).toEqual({ verb: 'healed-late', sessionId: 's1', until: '2126-05-27' });
  expect(looks().at(-1)?.headers['if-match']).toBe('"3"');
  const [, row] = within(told).getAllByRole('row');
  expect(row?.textContent).toContain('Mon 27 May 21267 days laterThe skin was seen to need longer to heal');
  await userEvent.click(within(form).getByRole('button', { name: 'Healing took longer' }));
  await vi.waitFor(() => expect(verbs()).toHaveLength(1), SOON);
  expect(verbs()[0]).toMatchObject({
    path: '/api/plans/p1/sessions/s1/healed-late',
    body: { until: '2126-05-27' },
  });
  expect(verbs()[0]?.headers['if-match']).toBe('"3"');
});

it('one session fewer asks why and says what waits and which visits would not fit', async () => {
  await show();
  foreseen = {
    ...nothing,
    waiting: [{ sessionId: 's4', rule: { code: 'paused' } }],
    visits: [
      {
        ...{ id: 'v1', startsAt: '2126-05-20T08:30:00Z', sessionIds: ['s2'] },
        ...{ because: 'too-early', days: 7, rule },
      },
    ],
  };
  await choose(`${NAME}, session 3`, 'Leave it out');
  const form = await screen.findByRole('dialog', { name: 'One session fewer' }, SOON);
  const told = within(form).getByRole('region', { name: 'What this would move' });
  await within(told).findByText(/No session would move/, {}, SOON);
  expect(told.textContent).toContain('7 days too early · The skin was seen to need longer to heal');
  expect(
    within(told)
      .getByRole('link', { name: /^Move visit, / })
      .getAttribute('href'),
  ).toBe('/calendar?visit=v1');
  expect(told.textContent).toContain(`The plan is paused${NAME}, session 4`);
  await userEvent.type(within(form).getByRole('textbox', { name: 'Why' }), 'Away');
  await userEvent.click(within(form).getByRole('button', { name: 'Leave it out' }));
  await vi.waitFor(() => expect(verbs()[0]?.path).toBe('/api/plans/p1/sessions/s3/skip'), SOON);
  expect(verbs()[0]?.body).toEqual({ reason: 'Away' });
});

it('one session more shows the new session before it is added; then the focus is on what was done', async () => {
  await show();
  const more = { courseId: 'c1', kind: 'treatment', ordinal: 5, from: 's4', days: 14 } as const;
  const added = [
    { ...more, sessionId: 'new', after: days('2126-07-01'), rule: { code: 'shortest-gap', params: {} } },
  ];
  const reordered = [{ first: 's3', second: 's2' }];
  foreseen = { ...nothing, realignment: { changes: [], reordered, added, asks: [] } };
  await choose(NAME, 'One session more');
  const form = await screen.findByRole('dialog', { name: 'One session more' }, SOON);
  const told = within(form).getByRole('region', { name: 'What this would move' });
  await within(told).findByText('1 session would be new.', {}, SOON);
  expect(within(told).getAllByRole('row')[1]?.textContent).toBe(
    `${NAME}, session 5–Mon 1 Jul 2126new14 days after ${NAME}, session 4: the agent’s shortest gap`,
  );
  expect(told.textContent).toContain(`${NAME}, session 3 now comes before ${NAME}, session 2.`);
  await userEvent.click(within(form).getByRole('button', { name: 'Add it' }));
  const outcome = await screen.findByRole('region', { name: `${NAME} has one session more` }, SOON);
  expect(verbs()[0]).toMatchObject({ path: '/api/plans/p1/courses/c1/add-session', body: {} });
  await vi.waitFor(() => expect(document.activeElement).toBe(outcome), SOON);
});

it('protocols stand by depth with what speaks to each; cautions are met before it is sent', async () => {
  await show();
  const refusal = { status: 409, code: 'reason_needed', message: '', details: {} };
  foreseen = { ...nothing, findings: [caution], refusal };
  await choose(NAME, 'Change the protocol');
  const form = await screen.findByRole('dialog', { name: 'Go on with another protocol' }, SOON);
  const groups = within(form).getAllByRole('heading', { level: 3 });
  expect(groups.map(({ textContent }) => textContent)).toEqual(['Superficial peels', 'Medium-depth peels']);
  expect(within(form).queryByRole('radio', { name: /^Phenol/ })).toBeNull();
  expect(within(form).getByText('Ruled out (1)')).toBeTruthy();
  const glycolic = within(form).getByRole('radio', { name: 'Glycolic acid 20–35\u00a0%' });
  expect(glycolic.closest('label')?.textContent).toMatch(
    /gentler.*heals 1–3 days · every 15 days, at least 14For dull skin/,
  );
  await userEvent.click(glycolic);
  await within(form).findByRole('heading', { name: 'What speaks to this change' }, SOON);
  await within(form).findByText('One caution needs a reason before this goes on.', {}, SOON);
  await userEvent.click(within(form).getByRole('button', { name: 'Own words' }));
  await userEvent.type(within(form).getByRole('textbox', { name: 'Own words' }), 'Test spot was calm');
  await userEvent.click(within(form).getByRole('button', { name: 'Use these words' }));
  await vi.waitFor(() => expect(within(form).queryByText(/needs a reason before/)).toBeNull(), SOON);
  expect(verbs()).toHaveLength(0);
  await userEvent.click(within(form).getByRole('button', { name: 'Change the protocol' }));
  await vi.waitFor(() => expect(verbs()).toHaveLength(1), SOON);
  expect(verbs()[0]).toMatchObject({
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
    const form = await screen.findByRole('dialog', { name: 'Continue' }, SOON);
    await within(form).findByText('No session would move.', {}, SOON);
    await userEvent.click(within(form).getByRole('button', { name: 'Continue' }));
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

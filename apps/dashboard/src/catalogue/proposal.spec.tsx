import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';
import type { Reevaluation } from './Reevaluation';
import { Screen } from './Screen';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });
const SOON = { timeout: 20_000 };
const NAME = /^Mandelic acid 40.%$/;

const figure = (path: string, value: number, more: object = {}) => ({
  ...{ path, label: `peel.${path}`, value, unit: 'days', source: '16-1546', evidence: 'B', verified: true },
  ...more,
});
const sheetOf = (figures: object[], more: object = {}) => ({
  protocols: [
    {
      ...{
        id: 'pr1',
        code: 'mandelic-40',
        kind: 'peel',
        agent: 'mandelic acid',
        depth: 'superficial',
        version: 1,
      },
      ...{ status: 'signed', signedBy: 'Ines Moreau', signedAt: '2026-01-05T08:00:00Z', figures, ...more },
    },
  ],
  rulebook: {
    id: 'rb',
    version: 1,
    status: 'signed',
    signedBy: null,
    signedAt: null,
    figures: [],
    sources: {},
  },
  unsigned: 0,
  followers: 3,
});
const signed = sheetOf([figure('gapDays.shortest', 14), figure('gapDays.longest', 30)]);
const proposed = sheetOf([figure('gapDays.shortest', 18, { was: 14 }), figure('gapDays.longest', 30)], {
  ...{ id: 'pr2', version: 2, status: 'unsigned', signedBy: null, signedAt: null, replaces: 1 },
});
const look: Reevaluation = {
  ...{ id: 'r1', state: 'running', total: 200, lookedAt: 50, changed: 12, failed: 0 },
  ...{ createdAt: new Date().toISOString(), finishedAt: null },
};
type Given = {
  sheet?: object;
  looks?: readonly Reevaluation[];
  refusal?: object;
  permissions?: string[];
  lead?: boolean;
  at?: string;
};
const LEAD = { rights: { override: false, prescribe: false, medicalLead: true } };
let sheet: object;

async function show(given: Given = {}) {
  const { looks = [], refusal, permissions = ['protocols.read', 'protocols.edit'], lead = false } = given;
  const at = given.at ?? '/catalogue';
  sheet = given.sheet ?? signed;
  const waiting = [...looks];
  const shown = showScreen({
    ...{ path: '/catalogue/*', at, element: <Screen />, person: { permissions, ...(lead ? LEAD : {}) } },
    answer: ({ method, path }) => {
      if (path.startsWith('/api/reevaluations')) {
        const [first] = waiting.length > 1 ? waiting.splice(0, 1) : waiting;
        return { body: first ? [first] : [] };
      }
      if (method === 'POST' && refusal) return { status: 400, body: refusal };
      if (method === 'POST') sheet = proposed;
      return { body: method === 'POST' ? {} : sheet };
    },
  });
  if (at === '/catalogue') await screen.findByText(NAME, {}, SOON);
  else await screen.findByRole('button', { name: /^Propose other figures/, hidden: true }, SOON);
  return shown;
}

const open = () => userEvent.click(screen.getByText(NAME));
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name, hidden: true }));
const shortest = () => screen.getByRole('textbox', { name: /^Gap between sessions: Shortest, new value$/ });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

describe('other figures', () => {
  it('are proposed with their source; the sheet then shows the old beside the new', async () => {
    const { sent } = await show();
    await open();
    await press(/^Propose other figures/);
    expect(screen.getByRole('button', { name: /^Propose, Mandelic/ }).hasAttribute('disabled')).toBe(true);
    await userEvent.clear(shortest());
    await userEvent.type(shortest(), '18');
    await press(/^Propose one change/);
    expect(await screen.findByText('Say where this number comes from.')).toBeTruthy();
    expect(sent()).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: 'Source' }), '34-12');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Evidence' }), 'Experts');
    await press(/^Propose one change/);
    expect(await screen.findByText('was 14 days', {}, SOON)).toBeTruthy();
    expect(screen.getByText('Version 1 counts until this one is signed')).toBeTruthy();
    expect(sent()[0]).toMatchObject({
      path: '/api/protocols/pr1/propose',
      body: { figures: [{ name: 'gapDays.shortest', value: 18, source: '34-12', evidence: 'C' }] },
    });
    expect(sent()[0]?.headers['idempotency-key']).toBeTruthy();
  });

  it('that do not fit the others are said on their line', async () => {
    const errors = { 'figures.0.value': { code: 'out_of_range', params: { least: 1, greatest: 30 } } };
    await show({ refusal: { code: 'validation_failed', message: '', errors } });
    await open();
    await press(/^Propose other figures/);
    await userEvent.clear(shortest());
    await userEvent.type(shortest(), '31');
    await userEvent.type(screen.getByRole('textbox', { name: 'Source' }), '34');
    await press(/^Propose one change/);
    expect(await screen.findByText('Between 1 and 30.', {}, SOON)).toBeTruthy();
    expect(shortest().getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(shortest()), SOON);
    expect(screen.getByText('One figure cannot be proposed as it is.')).toBeTruthy();
  });

  it('are read out before they are signed: from what to what, by which source, and who follows', async () => {
    await show({ sheet: { ...proposed, unsigned: 1 }, lead: true });
    await press(/^Sign the sheet$/);
    const dialog = within(await screen.findByRole('dialog', {}, SOON));
    expect(dialog.getByText('Gap between sessions: Shortest: from 14 to 18 days')).toBeTruthy();
    expect(dialog.getByText('16-1546')).toBeTruthy();
    expect(dialog.getByText(/^3 running plans follow them/)).toBeTruthy();
  });

  it('can be proposed for the rules as well', async () => {
    const line = figure('rules.tan.figures.deep', 90, { label: 'rulebook.rules.tan.figures.deep' });
    const rules = { ...signed, rulebook: { ...signed.rulebook, figures: [line] } };
    const { sent } = await show({ sheet: rules, at: '/catalogue/rules' });
    await press(/^Propose other figures/);
    const field = screen.getByRole('textbox', { name: /Tan: deep peel, new value$/ });
    await userEvent.clear(field);
    await userEvent.type(field, '120');
    await userEvent.type(screen.getByRole('textbox', { name: 'Source' }), '34');
    await press(/^Propose one change/);
    await waitFor(() => expect(sent()[0]?.path).toBe('/api/rulebook/rb/propose'), SOON);
    expect(sent()[0]?.body).toEqual({
      figures: [{ name: 'rules.tan.figures.deep', value: 120, source: '34', evidence: 'E' }],
    });
  });

  it('are not offered to those who may not propose', async () => {
    await show({ permissions: ['protocols.read'] });
    await open();
    expect(screen.queryByRole('button', { name: /^Propose/, hidden: true })).toBeNull();
  });
});

describe('plans that follow what was signed', () => {
  it('are shown under way, and then what came of it', async () => {
    const done = { ...look, state: 'done', lookedAt: 200, finishedAt: new Date().toISOString() } as const;
    await show({ looks: [look, done] });
    const bar = await screen.findByRole('progressbar', { name: 'Plans are looked at again' }, SOON);
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['50', '200']);
    expect(screen.getByText('50 of 200 plans looked at')).toBeTruthy();
    const said = 'All 200 running plans follow the signed figures; 12 have other days now.';
    const ended = await screen.findByText(said, {}, SOON);
    expect(
      within(ended.closest('div')?.parentElement as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/plans?tab=toDecide');
    await press(/^Close$/);
    expect(screen.queryByText(said)).toBeNull();
  });

  it('say where it was a setting of the clinic that changed', async () => {
    const cause = { protocols: [], rulebook: false };
    const done = {
      ...look,
      cause,
      state: 'done',
      lookedAt: 200,
      finishedAt: new Date().toISOString(),
    } as const;
    await show({ looks: [{ ...look, cause }, done] });
    const name = 'A setting of the clinic changed: plans are looked at again';
    expect(await screen.findByRole('progressbar', { name }, SOON)).toBeTruthy();
    const said = 'All 200 running plans follow the changed setting of the clinic; 12 have other days now.';
    expect(await screen.findByText(said, {}, SOON)).toBeTruthy();
  });

  it('say which could not follow', async () => {
    await show({
      looks: [{ ...look, state: 'done', changed: 0, failed: 2, finishedAt: new Date().toISOString() }],
    });
    expect(await screen.findByText(/^2 plans could not follow/, {}, SOON)).toBeTruthy();
    expect(screen.getByText('Kept on old figures: 2. To decide: 2.')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/plans?tab=toDecide');
  });
});

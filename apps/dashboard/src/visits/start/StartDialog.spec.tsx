import { staleQuestions } from '@stratum/clinical';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { aVisit } from '../testing/aVisit';
import { StartDialog } from './StartDialog';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const visit = aVisit({ state: 'arrived', version: 4 });
const pregnancy = {
  code: 'pregnancy',
  severity: 'absolute',
  until: null,
  from: { kind: 'fact', code: 'pregnant', answer: 'yes' },
  source: '34',
  evidence: 'C',
  protocols: ['mandelic-40'],
};
const coldSores = {
  code: 'hsv-history',
  severity: 'caution',
  until: null,
  from: { kind: 'fact', code: 'hsv-history', answer: 'yes' },
  source: '16-1546',
  evidence: 'B',
};

/** Stands for the server: pregnancy stops, a cold sore asks for a reason. */
function answerOf({ path, body }: Asked) {
  if (path.endsWith('/checks')) return { body: { needed: true, form: staleQuestions, answers: null } };
  if (!path.endsWith('/start')) return { body: {} };
  const { answers, proceed } = body as { answers: Record<string, unknown>; proceed?: unknown };
  if (answers['pregnant'] === 'yes')
    return { body: { visit, outcome: 'stopped', findings: [pregnancy], missing: [] } };
  if (!proceed) return { body: { visit, outcome: 'needs-reason', findings: [coldSores], missing: [] } };
  return {
    body: {
      visit: { ...visit, version: 5, state: 'in-room' },
      outcome: 'started',
      findings: [],
      missing: [],
    },
  };
}

const started = vi.fn();
let asked: Asked[];

beforeEach(() => {
  started.mockReset();
  session.signedIn(aSession());
  asked = fakeFetch(answerOf);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <MemoryRouter>
          <StartDialog visit={visit} onClose={started} onMove={vi.fn()} />
        </MemoryRouter>
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const choose = async (question: RegExp, option: string) =>
  userEvent.click(
    within(await screen.findByRole('group', { name: question })).getByRole('radio', { name: option }),
  );
const start = () => userEvent.click(screen.getByRole('button', { name: 'Check and start' }));
const sent = () => asked.filter(({ path }) => path.endsWith('/start'));

async function answerAll(pregnant: string) {
  await choose(/skin healed/, 'Yes');
  await choose(/pregnant/, pregnant);
  await choose(/isotretinoin/, 'No');
  await choose(/cold sore/, 'No');
  await choose(/strong sun/, 'No');
  await choose(/retinol/, 'No');
  await choose(/Has hair of your face/, 'No');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Nobody' }));
}

it('takes no answer as “no”: all eight are asked before anything is sent', async () => {
  await screen.findByText('Are you pregnant?');
  await start();
  expect(screen.getByText('8 answers are missing')).toBeTruthy();
  expect(screen.getAllByText('Ask this before starting.')).toHaveLength(8);
  expect(sent()).toHaveLength(0);
});

it('is answered by keys, and by none where “yes” could mean several things', async () => {
  await screen.findByText('Are you pregnant?');
  const radio = (question: RegExp, option: string) =>
    within(screen.getByRole('group', { name: question })).getByRole('radio', { name: option });
  radio(/skin healed/, 'Yes').focus();
  await userEvent.keyboard('yn');
  expect(radio(/skin healed/, 'Yes')).toHaveProperty('checked', true);
  expect(radio(/pregnant/, 'No')).toHaveProperty('checked', true);
  expect(document.activeElement).toHaveProperty('name', 'isotretinoin');
  await userEvent.keyboard('y');
  expect(document.activeElement).toHaveProperty('name', 'isotretinoin');
  expect(screen.getByRole('group', { name: /isotretinoin/ }).querySelector(':checked')).toBeNull();
});

it('stops a pregnancy on the spot, with the rule and its source, and goes no further', async () => {
  await answerAll('Yes');
  await start();
  expect(await screen.findByRole('heading', { name: 'This treatment must not start today' })).toBeTruthy();
  const finding = screen.getByRole('article', { name: 'No elective treatment in pregnancy.' });
  expect(finding.textContent).toContain('Do not treat');
  expect(finding.textContent).toContain('Answer: pregnant – yes');
  expect(finding.textContent).toContain('Source 34');
  expect(screen.queryByRole('button', { name: /start/i })).toBeNull();
  expect(sent()[0]?.headers['if-match']).toBe('"4"');
  expect(started).not.toHaveBeenCalled();
});

it('asks for a reason where something speaks against it, and starts with it', async () => {
  await answerAll('No');
  await start();
  const go = await screen.findByRole('button', { name: 'Start with this reason' });
  expect(go.hasAttribute('disabled')).toBe(true);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why go on' }), 'Antiviral cover prescribed');
  await userEvent.click(go);
  await vi.waitFor(() => expect(started).toHaveBeenCalledOnce());
  expect(sent()[1]?.body).toMatchObject({
    answers: { pregnant: 'no', healed: 'yes', procedures: ['none'] },
    proceed: { reason: 'Antiviral cover prescribed' },
  });
});

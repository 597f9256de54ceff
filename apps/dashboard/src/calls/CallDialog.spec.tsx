import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';
import { CallDialog } from './CallDialog';

vi.setConfig({ testTimeout: 30_000 });

const patient = { id: 'p1', name: 'Nora Vik' };
const taken = (urgency: string) => ({
  call: { id: 'c1', version: 1, patient: { ...patient, number: 'P-000001', phone: null }, urgency },
  protocol: { urgency, body: 'Fetch Dr Lind.', writtenBy: 'Ada Lind', writtenAt: '2026-03-01T08:00:00Z' },
  onDuty: [{ id: 'm1', name: 'Dr Ada Lind' }],
});

const show = (urgency: string) =>
  showScreen({
    ...{ path: '/', at: '/', element: <CallDialog patient={patient} onClose={() => undefined} /> },
    answer: () => ({ status: 201, body: taken(urgency) }),
  });
const answer = async (question: RegExp, said: string) =>
  userEvent.click(within(screen.getByRole('group', { name: question })).getByLabelText(said));

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('says at the first red flag what to do, and tells them with what was not asked as not sure', async () => {
  const { sent } = show('emergency');
  expect(screen.queryByText(/call 112 now/)).toBeNull();
  await answer(/Has your sight changed/, 'Yes');
  expect(screen.getByRole('status').textContent).toMatch(/Emergency.*call 112 now/);
  await userEvent.click(screen.getByRole('button', { name: 'Fetch a clinician now' }));
  expect(await screen.findByText('Fetch Dr Lind.')).toBeTruthy();
  expect(screen.getByText('Dr Ada Lind')).toBeTruthy();
  expect(sent()).toMatchObject([
    {
      body: {
        answers: {
          ...{ sight: 'yes', breathing: 'unsure', heart: 'unsure' },
          ...{ colour: 'unsure', pain: 'unsure', infection: 'unsure' },
        },
        note: null,
      },
    },
  ]);
});

it('asks everything before a call counts as harmless', async () => {
  const { sent } = show('none');
  for (const question of [/sight/, /breathe/, /pounding/, /skin where/, /strong pain/])
    await answer(question, 'No');
  await userEvent.click(screen.getByRole('button', { name: 'Write the call down' }));
  expect(screen.getByText('Please ask this too.')).toBeTruthy();
  expect(sent()).toEqual([]);
  await answer(/fever/, 'No');
  await userEvent.click(screen.getByRole('button', { name: 'Write the call down' }));
  expect(await screen.findByText(/No red flag/)).toBeTruthy();
  expect(sent()).toHaveLength(1);
});

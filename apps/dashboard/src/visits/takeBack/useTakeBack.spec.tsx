import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { VerbButton } from '../../layout/VerbButton';
import type { Person } from '../../session/Person';
import { session } from '../../session/session';
import { showScreen } from '../../testing/showScreen';
import { aVisit } from '../testing/aVisit';
import { useTakeBack } from './useTakeBack';

vi.setConfig({ testTimeout: 30_000 });
const SOON = { timeout: 20_000 };

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const cancelled = aVisit({ state: 'cancelled', undoable: 'cancel', version: 4 });
const rights = { override: true, prescribe: false, medicalLead: false };
const permissions = ['visits.desk', 'visits.book', 'clinic.read'];
const staff = [
  { id: 'm1', name: 'Ines Moreau', roles: ['specialist'], rights, state: 'active' },
  { id: 'm2', name: 'Luc Adam', roles: ['specialist'], rights, state: 'disabled' },
];
const refusedFor = (code: string) => ({
  status: 422,
  body: { code: 'placement_refused', message: 'Refused.', problems: [{ code, params: {} }] },
});

function Verb() {
  const { takeBack, dialog } = useTakeBack(cancelled);
  return (
    <>
      <VerbButton act={takeBack}>Take back</VerbButton>
      {dialog}
    </>
  );
}

function show(person: Partial<Person>, refused: { status: number; body: object }) {
  const shown = showScreen({
    ...{ path: '/', at: '/', element: <Verb />, person: { permissions, ...person } },
    answer: ({ method, body }) => {
      if (method === 'GET') return { body: staff };
      return (body as { override?: object } | null)?.override ? { body: { visit: cancelled } } : refused;
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
  return shown;
}

it('who may go against the rule writes why, and the cancellation is taken back with that reason', async () => {
  const { sent } = show({ rights }, refusedFor('separation'));
  const reason = await screen.findByRole('textbox', { name: /^Why it is taken back/ }, SOON);
  expect(screen.getByText('Too close to another treatment in the area')).toBeTruthy();
  const take = screen.getByRole('button', { name: 'Take it back against the rule' }) as HTMLButtonElement;
  expect(take.disabled).toBe(true);
  fireEvent.change(reason, { target: { value: 'Skin has healed.' } });
  fireEvent.click(take);
  await screen.findByText('Taken back.', {}, SOON);
  expect(sent().map(({ path, body }) => [path, body])).toEqual([
    ['/api/visits/visit-1/undo', {}],
    ['/api/visits/visit-1/undo', { override: { reason: 'Skin has healed.' } }],
  ]);
});

it('the others are told whom to ask, and can book the rest of the plan instead', async () => {
  const none = { override: false, prescribe: false, medicalLead: false };
  show({ rights: none }, refusedFor('hard-gap'));
  await screen.findByText(/with a written reason: ask Ines Moreau\.$/, {}, SOON);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('link', { name: 'Find another time' }).getAttribute('href')).toBe(
    '/plans/plan-1/book',
  );
});

it('hours, rooms and a time that is taken are no matter of a reason', async () => {
  show({ rights }, refusedFor('outside-hours'));
  await screen.findByText('Outside the hours of clinic, person or room', {}, SOON);
  expect(screen.queryByRole('textbox')).toBeNull();
  cleanup();
  show({ rights }, { status: 409, body: { code: 'opening_taken', message: 'Taken.', sessions: [] } });
  await screen.findByText(/^The time that it had is taken by now/, {}, SOON);
  expect(screen.queryByRole('textbox')).toBeNull();
});

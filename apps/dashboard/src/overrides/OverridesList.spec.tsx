import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Screen } from '../audit/Screen';
import type { Person } from '../session/Person';
import { session } from '../session/session';
import { showScreen } from '../testing/showScreen';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const SOON = { timeout: 20_000 };

const patient = { id: 'pat1', name: 'Nadia Falk', number: 'P-001042' };
const by = { id: 'm1', name: 'Ines Moreau' };
const rows = [
  {
    ...{ id: 'o1', at: '2026-12-01T08:05:00Z', by, patient, what: 'visit', planId: 'p1', visitId: 'v1' },
    ...{
      rules: [{ code: 'shortest-gap' }, { code: 'filler-and-peel' }],
      reason: 'She travels tomorrow',
      reasonCode: null,
    },
  },
  {
    ...{ id: 'o2', at: '2026-12-01T07:00:00Z', by, patient, what: 'finding', planId: 'p1', visitId: null },
    ...{ rules: [{ code: 'smoker' }], reason: null, reasonCode: 'risk-discussed-and-accepted' },
  },
];
const staff = [
  { id: 'm1', name: 'Ines Moreau', roles: ['specialist'] },
  { id: 'm2', name: 'Rita Sommer', roles: ['reception'] },
];

const show = (person: Partial<Person>) =>
  showScreen({
    ...{ path: '/audit/*', at: '/audit', element: <Screen /> },
    person: { permissions: ['audit.read', 'overrides.read', 'clinic.read'], ...person },
    answer: ({ path }) => {
      if (path.startsWith('/api/staff')) return { body: staff };
      return path.startsWith('/api/overrides')
        ? { body: rows, headers: { 'content-range': 'overrides 0-1/2' } }
        : { body: [] };
    },
  });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('the manager sees who went against which rule, and why', async () => {
  const { asked } = show({ roles: ['manager'] });
  await userEvent.click(screen.getByRole('tab', { name: 'Overrides' }));
  await screen.findByText('“She travels tomorrow”', {}, SOON);
  const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(first).toContain('Nadia Falk');
  expect(first).toContain('Booked against a rule');
  expect(first).toContain('by Ines Moreau');
  expect(first).toContain('shortest gap between sessions; distance from a filler to a peel');
  expect(second).toContain('“Risk discussed and accepted”');
  expect(screen.getByRole('link', { name: 'Open visit' }).getAttribute('href')).toBe('/calendar?visit=v1');
  expect(screen.getByRole('link', { name: 'Open plan' }).getAttribute('href')).toBe('/plans/p1');

  const person = screen.getByRole('combobox', { name: 'Person' });
  expect([...person.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
    'Everybody',
    'Ines Moreau',
  ]);
  await userEvent.selectOptions(person, 'Ines Moreau');
  const last = () =>
    decodeURIComponent(asked.filter(({ path }) => path.startsWith('/api/overrides')).at(-1)?.path ?? '');
  await vi.waitFor(() => expect(last()).toContain('filter={"specialistId":"m1"}'), SOON);
});

it('is open to the medical lead, and to no other specialist', () => {
  const rights = { override: true, prescribe: true, medicalLead: false };
  show({ rights });
  expect(screen.queryByRole('tab')).toBeNull();
  cleanup();
  show({ rights: { ...rights, medicalLead: true } });
  expect(screen.getByRole('tab', { name: 'Overrides' })).toBeTruthy();
});

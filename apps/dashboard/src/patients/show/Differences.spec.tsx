import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { noPatient } from '../form/PatientValues';
import type { PatientPage } from '../PatientPage';
import { Differences } from './Differences';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const patient = { ...noPatient, given: 'Ana', family: 'Costa', born: '1988-03-12', phone: '+491711111111' };
const page = {
  patient: { ...patient, id: 'p1', version: 4, number: 'P-000001', name: 'Ana Costa' },
  ...{ header: { allergies: [] }, plans: [], visits: [], intakes: [], timeline: [] },
  differences: [
    { field: 'phone', said: '+491722222222', intakeId: 'intake-1', at: '2026-03-02T08:00:00.000Z' },
    { field: 'emergencyName', said: 'Max', intakeId: 'intake-1', at: '2026-03-02T08:00:00.000Z' },
  ],
} as unknown as PatientPage;

let asked: Asked[];

beforeEach(() => {
  session.signedIn(aSession({ permissions: ['patients.read', 'patients.write'] }));
  asked = fakeFetch(() => ({ body: {} }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <Differences page={page} />
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('shows what was told beside what is in the record', () => {
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[0]).toContain('Phone: +49 172 222 2222 in the record: +49 171 111 1111');
  expect(rows[1]).toContain('In an emergency, name: Max in the record: nothing');
});

it('takes one over into the record, as it was seen', async () => {
  await userEvent.setup().click(screen.getByRole('button', { name: 'Take over, Phone' }));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    ...{ method: 'PUT', path: '/api/patients/p1', headers: { 'if-match': '"4"' } },
    body: { given: 'Ana', born: '1988-03-12', phone: '+491722222222', emergencyName: null },
  });
});

it('leaves the record as it is', async () => {
  await userEvent.setup().click(screen.getByRole('button', { name: 'Keep the record, Phone' }));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    ...{ method: 'POST', path: '/api/intakes/intake-1/settle', body: { field: 'phone' } },
  });
});

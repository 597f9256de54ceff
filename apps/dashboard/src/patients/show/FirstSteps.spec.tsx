import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { fakeFetch } from '../../testing/fakeFetch';
import type { PatientPage } from '../PatientPage';
import { FirstSteps } from './FirstSteps';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

function show(permissions: string[], more: Partial<PatientPage> = {}) {
  session.signedIn(aSession({ roles: ['reception'], permissions }));
  const page = {
    patient: { id: 'p1' },
    intakes: [],
    visits: [],
    plans: [],
    ...more,
  } as unknown as PatientPage;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <MemoryRouter>
          <FirstSteps page={page} />
        </MemoryRouter>
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
}

it('offers the first step with somebody who was only registered', async () => {
  const asked = fakeFetch(() => ({ status: 201, body: { id: 'intake-1' } }));
  show(['intakes.fill', 'visits.book']);
  const link = screen.getByRole('link', { name: 'Book a consultation' });
  expect(link.getAttribute('href')).toBe('/calendar?book=p1');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Start intake' }));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/intakes', body: { patientId: 'p1' } });
});

it('offers nobody what they may not do, and nothing once something has happened', () => {
  show(['patients.read']);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  cleanup();
  show(['intakes.fill'], { intakes: [{ id: 'i1' }] as unknown as PatientPage['intakes'] });
  expect(screen.queryByText('Nothing has happened yet')).toBeNull();
});

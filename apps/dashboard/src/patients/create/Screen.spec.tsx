import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { Screen } from './Screen';

/** A person's typing takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const twin = { id: 'p1', number: 'P-000001', name: 'Ana Costa', born: '1988-03-12', because: ['name'] };
let asked: Asked[];
let registered: boolean;

beforeEach(() => {
  registered = false;
  session.signedIn(aSession({ permissions: ['patients.read', 'patients.write'] }));
  asked = fakeFetch(({ path }) => {
    if (path === '/api/patients/duplicates') return { body: registered ? [twin] : [] };
    registered = true;
    return { status: 201, body: { id: 'p1' } };
  });
  const routes = [
    { path: '/patients/create', element: <Screen /> },
    { path: '/patients/:id', element: <p>The page of the patient</p> },
  ];
  const router = createMemoryRouter(routes, { initialEntries: ['/patients/create'] });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <RouterProvider router={router} />
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

it('never asks whether somebody who was just registered is their own twin', async () => {
  const person = userEvent.setup();
  await person.type(screen.getByLabelText(/Given name/), 'Ana');
  await person.type(screen.getByLabelText(/Family name/), 'Costa');
  await person.type(screen.getByLabelText(/Birth date/), '12 Mar 1988');
  await vi.waitFor(() => expect(asked.some(({ path }) => path.endsWith('/duplicates'))).toBe(true));
  await person.type(screen.getByLabelText(/E-mail/), 'ana@clinic.example');
  await person.click(screen.getByRole('button', { name: 'Register patient' }));
  expect(await screen.findByText('The page of the patient')).toBeTruthy();
  const paths = asked.map(({ path }) => path);
  const after = paths.slice(paths.indexOf('/api/patients') + 1);
  expect(paths).toContain('/api/patients');
  expect(after).toEqual([]);
});

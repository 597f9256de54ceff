import { intakeFormV1 } from '@stratum/clinical';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { type Asked, fakeFetch } from '../../testing/fakeFetch';
import { FillIntake } from './FillIntake';
import type { Intake } from './Intake';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const intake: Intake = {
  ...{ id: 'intake-1', version: 1, status: 'in-progress', assessmentId: null, form: intakeFormV1 },
  patient: { id: 'patient-1', name: 'Ana Costa', number: 'P-000001', born: '1988-03-12' },
  answers: { phone: { value: '+491711111111', revision: 2 } },
  earlier: {
    'given-name': { value: 'Ana', from: 'record', at: null },
    'birth-date': { value: '1988-03-12', from: 'record', at: null },
    phone: { value: '+490000000000', from: 'record', at: null },
    'family-doctor': { value: 'Dr Oh', from: 'intake', at: '2026-03-02T08:00:00.000Z' },
  },
};

let asked: Asked[];

beforeEach(() => {
  session.signedIn(aSession());
  asked = fakeFetch(() => ({ body: { revision: 1 } }));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <MemoryRouter>
          <FillIntake intake={intake} />
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

const noted = (question: string) => screen.queryByRole('button', { name: `Still so: ${question}` });

it('shows what is known from before as no answer yet, and only where there is none', () => {
  expect(screen.getByText('12 Mar 1988')).toBeTruthy();
  expect(screen.getByText('Dr Oh')).toBeTruthy();
  expect(screen.queryByText('+490000000000')).toBeNull();
  expect(noted('Phone number')).toBeNull();
  expect(asked).toEqual([]);
});

it('makes an answer of it when it is confirmed, one by one', async () => {
  const button = noted('Your family doctor');
  await userEvent.setup().click(button as HTMLElement);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    method: 'PUT',
    path: '/api/intakes/intake-1/answers/family-doctor',
    body: { value: 'Dr Oh', revision: 0 },
  });
  expect(noted('Your family doctor')).toBeNull();
});

it('confirms at once what stands in the record, and nothing else', async () => {
  await userEvent.setup().click(screen.getByRole('button', { name: 'All still so' }));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map(({ path, body }) => [path.split('/').at(-1), body])).toEqual([
    ['given-name', { value: 'Ana', revision: 0 }],
    ['birth-date', { value: '1988-03-12', revision: 0 }],
  ]);
  expect(noted('Your family doctor')).toBeTruthy();
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotificationContextProvider } from 'react-admin';
import { MemoryRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { type Asked, fakeFetch } from '../testing/fakeFetch';
import { aVisit } from '../visits/testing/aVisit';
import { ArrivalsBoard } from './ArrivalsBoard';
import type { TodayVisit } from './TodayView';

/** A person's clicks take their time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const visit = (id: string, name: string, given: Partial<TodayVisit>): TodayVisit => ({
  ...aVisit({ id, patient: { id: `patient-${id}`, name, number: 'P-000123' } }),
  mine: false,
  minutesWaiting: null,
  ...given,
});
const visits = [
  visit('1', 'Ana Costa', { state: 'confirmed', startsAt: '2026-12-01T09:45:00.000Z', version: 7 }),
  visit('2', 'Jonas Weber', { state: 'booked', instruction: 'ask-the-specialist' }),
  visit('3', 'Priya Raman', { state: 'arrived', minutesWaiting: 4 }),
  visit('4', 'Émile Laurent', { state: 'arrived', minutesWaiting: 21 }),
  visit('5', 'Nadia Haddad', { state: 'in-room' }),
  visit('6', 'Clara Nowak', { state: 'missed' }),
];

let asked: Asked[];

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T09:20:00Z'), toFake: ['Date'] });
  session.signedIn(aSession({ roles: ['reception'], permissions: ['visits.read', 'visits.desk'] }));
  asked = fakeFetch(() => ({ body: { visit: { ...aVisit({ id: '1', version: 8 }), state: 'arrived' } } }));
  showBoard();
});
const showBoard = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NotificationContextProvider>
        <MemoryRouter>
          <ArrivalsBoard visits={visits} />
        </MemoryRouter>
      </NotificationContextProvider>
    </QueryClientProvider>,
  );
afterEach(() => {
  cleanup();
  session.signedOut();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const column = (name: string) => within(screen.getByRole('region', { name }));
const namesIn = (name: string) =>
  column(name)
    .getAllByRole('link')
    .map((link) => link.textContent);

it('shows everybody where they stand, who waits longest first', () => {
  expect(namesIn('Expected')).toEqual(['Ana Costa', 'Jonas Weber']);
  expect(namesIn('Arrived')).toEqual(['Émile Laurent', 'Priya Raman']);
  expect(namesIn('In the room')).toEqual(['Nadia Haddad']);
  expect(namesIn('Done or missed')).toEqual(['Clara Nowak']);
});

it('says minutes: how long somebody waits, when somebody comes, who is late', () => {
  const said = (name: string) => screen.getByText(name).closest('li')?.textContent ?? '';
  expect(said('Émile Laurent')).toContain('Waits 21 min');
  expect(said('Ana Costa')).toContain('10:45in 25 min');
  expect(said('Jonas Weber')).toContain('10:0020 min late');
});

it('tells the desk what to do, and offers “missed” only for somebody who is late', () => {
  const card = within(screen.getByText('Jonas Weber').closest('li') as HTMLElement);
  expect(card.getByText('Ask the specialist')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Missed/ }).map((one) => one.textContent)).toEqual([
    'Missed, Jonas Weber',
  ]);
});

it('stops counting an hour after the planned end, and suggests to mark as missed', () => {
  cleanup();
  vi.setSystemTime(Date.parse('2026-12-01T20:00:00Z'));
  showBoard();
  const card = screen.getByText('Jonas Weber').closest('li') as HTMLElement;
  expect(card.textContent).toContain('10:00Not arrived');
  expect(
    within(card)
      .getAllByRole('button')
      .map((one) => one.textContent),
  ).toEqual(['Mark as missed, Jonas Weber', 'Check in, Jonas Weber']);
});

it('checks somebody in with the version that was seen', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Check in, Ana Costa' }));
  expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/visits/1/check-in' });
  expect(asked[0]?.headers['if-match']).toBe('"7"');
});

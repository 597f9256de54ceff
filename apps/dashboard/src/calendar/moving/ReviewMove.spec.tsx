import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { session } from '../../session/session';
import { aSession } from '../../testing/aSession';
import { fakeFetch } from '../../testing/fakeFetch';
import { aVisit } from '../../visits/testing/aVisit';
import { placeOf } from './Proposal';
import { ReviewMove } from './ReviewMove';

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

const visit = aVisit({ state: 'booked' });
const from = placeOf(visit);
const calendar = {
  specialists: [{ ...visit.specialist, color: '#000000', hours: [], absences: [] }],
  rooms: [{ ...visit.room, kind: 'treatment', absences: [] }],
};

function show(to: object, answer: Parameters<typeof fakeFetch>[0]) {
  session.signedIn(aSession());
  const asked = fakeFetch(answer);
  const onMoved = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ReviewMove
        proposal={{ visit, from, to: { ...from, ...to } }}
        calendar={calendar}
        onSearch={() => undefined}
        onMoved={onMoved}
        onClose={() => undefined}
      />
    </QueryClientProvider>,
  );
  return { asked, onMoved };
}

it('says only what changes, sends the new length, and whether the patient is told', async () => {
  const { asked, onMoved } = show({ minutes: from.minutes + 15 }, () => ({ body: { visit } }));
  expect(screen.getByText('Length')).toBeTruthy();
  expect(screen.queryByText('When')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: /^Make it/ }));
  await waitFor(() => expect(onMoved).toHaveBeenCalledOnce());
  expect(asked[0]).toMatchObject({
    path: `/api/visits/${visit.id}/move`,
    body: { startsAt: visit.startsAt, minutes: from.minutes + 15, tellPatient: false },
  });
});

it('changes nothing where the move is refused, and says why in place', async () => {
  const refusal = { code: 'opening_taken', message: 'Taken.' };
  const { onMoved } = show({ startsAt: '2126-05-07T08:00:00.000Z' }, () => ({ status: 409, body: refusal }));
  fireEvent.click(screen.getByRole('button', { name: 'Move' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Find a time' })).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Move' }) as HTMLButtonElement).disabled).toBe(true);
  expect(onMoved).not.toHaveBeenCalled();
});

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

const free = { way: 'free', refusal: null, ask: [], nearest: [] };

/** The review of a move; what it would be answered with is asked first, then the move is made. */
function show(
  to: object,
  foreseen: object,
  answer: Parameters<typeof fakeFetch>[0] = () => ({ body: { visit } }),
) {
  session.signedIn(aSession());
  const asked = fakeFetch((request, count) =>
    request.path.endsWith('/foresee') ? { body: { ...free, ...foreseen } } : answer(request, count),
  );
  const [onMoved, onPick] = [vi.fn(), vi.fn()];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ReviewMove
        proposal={{ visit, from, to: { ...from, ...to } }}
        calendar={calendar}
        onSearch={() => undefined}
        onPick={onPick}
        onMoved={onMoved}
        onClose={() => undefined}
      />
    </QueryClientProvider>,
  );
  const moves = () => asked.filter(({ path }) => path.endsWith('/move'));
  return { moves, onMoved, onPick };
}

const broken = {
  refusal: {
    ...{ status: 422, code: 'placement_refused', message: 'Refused.' },
    details: { problems: [{ code: 'hard-gap', params: {} }] },
  },
};
const button = (name: string | RegExp) => screen.getByRole('button', { name }) as HTMLButtonElement;

it('says only what changes, sends the new length, and whether the patient is told', async () => {
  const { moves, onMoved } = show({ minutes: from.minutes + 15 }, {});
  expect(screen.getByText('Length')).toBeTruthy();
  expect(screen.queryByText('When')).toBeNull();
  expect(await screen.findByText(/Nothing stands against it/)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(button(/^Make it/));
  await waitFor(() => expect(onMoved).toHaveBeenCalledOnce());
  expect(moves()[0]).toMatchObject({
    path: `/api/visits/${visit.id}/move`,
    body: { startsAt: visit.startsAt, minutes: from.minutes + 15, tellPatient: false },
  });
});

it('asks for the reason in place where it breaks a rule and the person may', async () => {
  const { moves, onMoved } = show(
    { startsAt: '2126-05-07T08:00:00.000Z' },
    { ...broken, way: 'with-reason' },
  );
  const reason = await screen.findByLabelText(/Why it is moved against this rule/);
  expect(button('Move against the rule').disabled).toBe(true);
  fireEvent.change(reason, { target: { value: 'Skin has healed.' } });
  fireEvent.click(button('Move against the rule'));
  await waitFor(() => expect(onMoved).toHaveBeenCalledOnce());
  expect(moves()[0]).toMatchObject({ body: { override: { reason: 'Skin has healed.' } } });
});

it('names whom to ask and the nearest times where the person may not, and moves nothing', async () => {
  const nearest = [
    {
      startsAt: '2126-05-09T08:00:00.000Z',
      specialist: visit.specialist,
      room: visit.room,
      day: '2126-05-09',
    },
  ];
  const ask = [{ id: 'm', name: 'Dr Ada Lind' }];
  const { moves, onPick } = show(
    { startsAt: '2126-05-07T08:00:00.000Z' },
    { ...broken, way: 'by-others', ask, nearest },
  );
  expect(await screen.findByText(/ask Dr Ada Lind/)).toBeTruthy();
  expect(button('Move').disabled).toBe(true);
  expect(button('Find a time')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: new RegExp(visit.room.name) }));
  expect(onPick).toHaveBeenCalledWith(nearest[0]);
  expect(moves()).toEqual([]);
});

it('changes nothing where somebody was faster, and says why in place', async () => {
  const refusal = { code: 'opening_taken', message: 'Taken.' };
  const { onMoved } = show({ startsAt: '2126-05-07T08:00:00.000Z' }, {}, () => ({
    status: 409,
    body: refusal,
  }));
  await screen.findByText(/Nothing stands against it/);
  fireEvent.click(button('Move'));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(button('Find a time')).toBeTruthy();
  expect(button('Move').disabled).toBe(true);
  expect(onMoved).not.toHaveBeenCalled();
});

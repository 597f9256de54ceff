import { useQuery } from '@tanstack/react-query';
import { useVisitSteps } from '../visits/useVisitSteps';
import { callApi } from '../wire/callApi';
import type { LateView, Shift } from './Late';
import type { Rescued } from './Rescue';
import { waitingShifts } from './waitingShifts';

/** What of a specialist's day can begin later, and moving it. */
export function useLate(specialistId: string, minutes: number) {
  const { refresh } = useVisitSteps();
  const query = useQuery({
    queryKey: ['rescue', 'late', specialistId, minutes],
    queryFn: ({ signal }) =>
      callApi<LateView>('POST', '/rescues/late', { specialistId, minutes }, { signal }),
    refetchOnWindowFocus: false,
  });
  const { shifts = [], calls = [], held = [] } = query.data ?? {};
  const here = shifts.filter(({ visit }) => visit.state === 'arrived');
  const waitsForCall = waitingShifts(shifts, new Set(calls.map(({ visit }) => visit.id)));
  const waits = waitingShifts(shifts, new Set([...calls, ...here].map(({ visit }) => visit.id)));
  /** Who is here is told, and what needs a time that nobody has given up yet waits for it. */
  const movable = shifts.filter(({ visit }) => visit.state !== 'arrived' && !waits.has(visit.id));
  /** Who is to come and cannot simply begin later: onto the call list. */
  const toCall = calls.filter(({ visit }) => visit.state !== 'arrived');
  const move = async (): Promise<Rescued> => {
    try {
      const unplaced = toCall.map(({ visit }) => ({ visitId: visit.id, version: visit.version }));
      const body = { lines: movable.map(lineOf), unplaced };
      return await callApi<Rescued>('POST', '/rescues', body, { idempotent: true });
    } finally {
      await refresh();
    }
  };
  const undo = async ({ visits, callIds }: Rescued) => {
    const seen = visits.map(({ id, version }) => ({ visitId: id, version }));
    await callApi('POST', '/rescues/undo', { visits: seen, callIds });
    await refresh();
  };
  return { query, shifts, calls, held, movable, toCall, waits, waitsForCall, move, undo };
}

const lineOf = ({ visit, startsAt }: Shift) => ({
  visitId: visit.id,
  version: visit.version,
  startsAt,
  specialistId: visit.specialist.id,
  roomId: visit.room.id,
  deviceIds: visit.devices.map(({ id }) => id),
});

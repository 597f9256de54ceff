import { useQuery } from '@tanstack/react-query';
import { useVisitSteps } from '../visits/useVisitSteps';
import { callApi } from '../wire/callApi';
import type { LateView, Shift } from './Late';
import type { Rescued } from './Rescue';

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
  const waits = new Set(calls.flatMap(({ inTheWayOf }) => inTheWayOf));
  /** Who is here is told, and what needs the time of a call waits for it. */
  const movable = shifts.filter(({ visit }) => visit.state !== 'arrived' && !waits.has(visit.id));
  const move = async (): Promise<Rescued> => {
    try {
      return await callApi<Rescued>('POST', '/rescues', { lines: movable.map(lineOf) }, { idempotent: true });
    } finally {
      await refresh();
    }
  };
  const undo = async ({ visits }: Rescued) => {
    const seen = visits.map(({ id, version }) => ({ visitId: id, version }));
    await callApi('POST', '/rescues/undo', { visits: seen });
    await refresh();
  };
  return { query, shifts, calls, held, movable, waits, move, undo };
}

const lineOf = ({ visit, startsAt }: Shift) => ({
  visitId: visit.id,
  version: visit.version,
  startsAt,
  specialistId: visit.specialist.id,
  roomId: visit.room.id,
  deviceIds: visit.devices.map(({ id }) => id),
});

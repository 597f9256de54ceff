import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';
import type { SeenVisit } from '../useVisitSteps';
import type { ForeseenMove } from './ForeseenMove';

/** Where a visit would go; null while that is not clear. */
export type MoveTarget = {
  readonly startsAt: string;
  readonly specialistId: string;
  readonly roomId: string;
  readonly minutes?: number;
};

/** What stands against a move, asked before it is made; nothing is stored by asking. */
export function useForeseenMove({ id, version }: SeenVisit, to: MoveTarget | null) {
  return useQuery({
    queryKey: ['visits', 'foresee', id, version, to],
    enabled: to !== null,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      callApi<ForeseenMove>('POST', `/visits/${id}/move/foresee`, to ?? {}, { version, signal }),
  });
}

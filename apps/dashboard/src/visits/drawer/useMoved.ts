import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Realignment } from '../VisitStep';

const keyOf = (visitId: string) => ['moved', visitId];

/** What a step of a visit has just moved in its plan: kept for the drawer, wherever the step was taken. */
export function useMoved(visitId: string) {
  const { data } = useQuery<Realignment | null>({
    queryKey: keyOf(visitId),
    queryFn: () => null,
    enabled: false,
  });
  return { moved: data ?? null };
}

/** Keeps or forgets what a step moved. */
export function useKeepMoved() {
  const client = useQueryClient();
  return (visitId: string, moved: Realignment | null) => client.setQueryData(keyOf(visitId), moved);
}

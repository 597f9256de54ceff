import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';

/** How many plans are looked at again after a change of the policy; null while nobody knows. */
export function usePlansUnderWay(enabled: boolean): number | null {
  const { data } = useQuery({
    queryKey: ['plans', 'counts'],
    enabled,
    queryFn: ({ signal }) => callApi<Record<string, number>>('GET', '/plans/counts', undefined, { signal }),
  });
  return data ? (data['approved'] ?? 0) + (data['paused'] ?? 0) : null;
}

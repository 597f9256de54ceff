import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { Visit } from './Visit';

/** One visit in the shape of the reader's role. */
export function useVisit(id: string | null) {
  return useQuery({
    queryKey: ['visits', 'one', id],
    enabled: id !== null,
    queryFn: ({ signal }) => callApi<Visit>('GET', `/visits/${id}`, undefined, { signal }),
  });
}

import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { PlanView } from './PlanView';
import { withEventNames } from './withEventNames';

/** One plan with its windows, visits, findings and events. */
export function usePlan(id: string | undefined) {
  return useQuery({
    queryKey: ['plans', 'one', id],
    enabled: id !== undefined,
    select: withEventNames,
    queryFn: ({ signal }) => callApi<PlanView>('GET', `/plans/${id}`, undefined, { signal }),
  });
}

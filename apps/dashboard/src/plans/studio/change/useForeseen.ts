import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callApi } from '../../../wire/callApi';
import type { Foreseen } from '../../Foreseen';
import type { PlanView } from '../../PlanView';
import type { ForeseeBody } from './ForeseeBody';

/** A day that is typed, or a click through a list, is not asked about letter by letter. */
const REST_MS = 250;

/** What a verb would do to the plan as it is seen here; the server decides as the verb would, and stores nothing. */
export function useForeseen(plan: Pick<PlanView, 'id' | 'version'>, body: ForeseeBody | null) {
  const asked = useRested(body === null ? null : JSON.stringify(body));
  return useQuery({
    queryKey: ['plans', 'foreseen', plan.id, plan.version, asked],
    enabled: asked !== null,
    placeholderData: asked === null ? undefined : keepPreviousData,
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) =>
      callApi<Foreseen>('POST', `/plans/${plan.id}/foresee`, JSON.parse(asked ?? '{}'), {
        version: plan.version,
        signal,
      }),
  });
}

/** A value once it has not changed for a moment; the first one at once. */
function useRested(value: string | null): string | null {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rested === null ? 0 : REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === null ? null : rested;
}

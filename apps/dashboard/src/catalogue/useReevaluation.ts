import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callApi } from '../wire/callApi';
import type { Reevaluation } from './Reevaluation';

const EVERY_MS = 1_000;
const FOLLOWING = ['plans', 'patients', 'calendar', 'today'];
const newest = encodeURIComponent('[0,0]');

export const isUnderWay = ({ state }: Reevaluation) => state === 'waiting' || state === 'running';

/** The latest look at running plans; asked for again every second while it is under way. */
export function useReevaluation(): Reevaluation | undefined {
  const client = useQueryClient();
  const { data } = useQuery<readonly Reevaluation[]>({
    queryKey: ['reevaluations'],
    refetchInterval: ({ state }) => (state.data?.[0] && isUnderWay(state.data[0]) ? EVERY_MS : false),
    queryFn: ({ signal }) =>
      callApi('GET', `/reevaluations?range=${newest}`, undefined, {
        signal,
        background: true,
      }),
  });
  const latest = data?.[0];
  const over = latest && !isUnderWay(latest) ? latest.id : null;
  useEffect(() => {
    if (over) for (const key of FOLLOWING) void client.invalidateQueries({ queryKey: [key] });
  }, [client, over]);
  return latest;
}

import { useQuery } from '@tanstack/react-query';
import { requestApi } from '../../wire/callApi';

const filter = encodeURIComponent(JSON.stringify({ status: ['approved', 'paused'] }));
const range = encodeURIComponent('[0,0]');

/** How many plans a change of the policy is looked at for; null while nobody knows. */
export function usePlansUnderWay(enabled: boolean): number | null {
  const { data } = useQuery({
    queryKey: ['plans', 'counts', 'under-way'],
    enabled,
    queryFn: async ({ signal }) => {
      const address = `/plans?filter=${filter}&range=${range}`;
      const { headers } = await requestApi('GET', address, undefined, { signal });
      const total = Number(headers.get('content-range')?.split('/')[1]);
      return Number.isFinite(total) ? total : null;
    },
  });
  return data ?? null;
}

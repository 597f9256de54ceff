import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { Member } from './Member';

const sort = encodeURIComponent('["name","ASC"]');

/** Everybody who works in the clinic, by name. */
export function useStaff() {
  return useQuery({
    queryKey: ['staff'],
    queryFn: ({ signal }) => callApi<Member[]>('GET', `/staff?sort=${sort}`, undefined, { signal }),
  });
}

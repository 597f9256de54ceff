import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';
import type { Device } from './Device';

const sort = encodeURIComponent('["name","ASC"]');

/** The devices of the clinic, by name. */
export function useDevices() {
  return useQuery({
    queryKey: ['devices'],
    queryFn: ({ signal }) => callApi<Device[]>('GET', `/devices?sort=${sort}`, undefined, { signal }),
  });
}

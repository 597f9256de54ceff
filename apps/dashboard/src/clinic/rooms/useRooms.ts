import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';

/** A room as `GET /rooms` gives it. */
export interface Room {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  readonly active: boolean;
  readonly position: number;
}

const sort = encodeURIComponent('["position","ASC"]');

/** The rooms of the clinic, in their order. */
export function useRooms() {
  return useQuery({
    queryKey: ['rooms'],
    queryFn: ({ signal }) => callApi<Room[]>('GET', `/rooms?sort=${sort}`, undefined, { signal }),
  });
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { Feed, MadeFeed } from './Feed';

/** The calendar address of a person or a room, and the ways to make and to end it. */
export function useFeed(resourceId: string) {
  const client = useQueryClient();
  const feeds = useQuery({
    queryKey: ['feeds'],
    queryFn: ({ signal }) => callApi<Feed[]>('GET', '/calendar-feeds', undefined, { signal }),
  });
  const renew = () => client.invalidateQueries({ queryKey: ['feeds'] });
  return {
    ...feeds,
    feed: feeds.data?.find((one) => one.resourceId === resourceId) ?? null,
    make: async () => {
      const made = await callApi<MadeFeed>('POST', '/calendar-feeds', { resourceId }, { idempotent: true });
      await renew();
      return made;
    },
    revoke: async (id: string) => {
      await callApi('DELETE', `/calendar-feeds/${id}`);
      await renew();
    },
  };
}

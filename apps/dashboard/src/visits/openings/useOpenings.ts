import { addDays, type Day } from '@stratum/calendar';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';
import type { Opening, OpeningsAsked } from './Opening';

/** How many days are looked at in one go. */
export const OPENING_DAYS = 14;
const MOST = 500;

type Search = { from: Day; specialistId: string | null };

/** Times that fit, from a day on; nothing is asked while it is not clear what for. */
export function useOpenings(asked: OpeningsAsked | null, { from, specialistId }: Search) {
  const body = {
    ...asked,
    from,
    to: addDays(from, OPENING_DAYS - 1),
    each: 'start',
    limit: MOST,
    ...(specialistId ? { specialistIds: [specialistId] } : {}),
  };
  return useQuery({
    queryKey: ['openings', body],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => callApi<Opening[]>('POST', '/openings', body, { signal }),
  });
}

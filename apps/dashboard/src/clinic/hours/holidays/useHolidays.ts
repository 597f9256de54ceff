import { useQuery } from '@tanstack/react-query';
import { rescue } from '../../../i18n/en/rescue';
import { rescueAddress } from '../../../rescue/rescueAddress';
import type { StrandsView } from '../../../rescue/Strands';
import { callApi } from '../../../wire/callApi';
import type { Holiday } from './holidaysOf';

const MOST_MS = 60 * 86_400_000;

/** How many visits are booked on holidays, and closing the clinic on some of them. */
export function useHolidays(open: readonly Holiday[]) {
  const strands = useQuery({
    queryKey: ['visits', 'strands', open.map(({ day }) => day)],
    queryFn: async ({ signal }) => {
      const asked = open.map(({ day }) =>
        callApi<StrandsView>('POST', '/strands', { kind: 'closure', day }, { signal }),
      );
      const answers = await Promise.all(asked);
      return new Map(open.map(({ day }, at) => [day, answers[at]]));
    },
    refetchOnWindowFocus: false,
  });
  const booked = (day: string) => strands.data?.get(day)?.total ?? 0;
  /** Gives where the new places of the visits of these days are proposed; nothing when there are none. */
  const save = async (chosen: readonly Holiday[]) => {
    for (const { day, name } of chosen) {
      await callApi('POST', '/closures', { day, name }, { idempotent: true });
    }
    const spans = chosen.flatMap(({ day }) => strands.data?.get(day) ?? []).filter(({ total }) => total > 0);
    const from = spans[0]?.from;
    const to = spans.at(-1)?.to;
    if (!from || !to) return undefined;
    const end = Math.min(Date.parse(to), Date.parse(from) + MOST_MS);
    const address = rescueAddress({ absentId: null, from, to: new Date(end).toISOString() });
    return { to: address, label: rescue.strands.find };
  };
  return { booked, save };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callApi } from '../../wire/callApi';
import type { Opening, Placed, Proposal, Unplaced } from '../Opening';
import { preferenceOf, type Wishes } from './Wishes';

/** The proposed series for some wishes, with the visits that were chosen by hand in its place. */
export function useProposal(planId: string, version: number, wishes: Wishes) {
  const [chosen, setChosen] = useState<Readonly<Record<string, Opening>>>({});
  const [lost, setLost] = useState<readonly Unplaced[]>([]);
  const asked = JSON.stringify(wishes);
  const query = useQuery({
    queryKey: ['plans', 'proposal', planId, version, asked],
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
    queryFn: ({ signal }) =>
      callApi<Proposal>(
        'POST',
        `/plans/${planId}/proposal`,
        { preference: preferenceOf(wishes), ...(wishes.first > 0 ? { first: wishes.first } : {}) },
        { signal },
      ),
  });
  const proposal = query.data;
  const unplaced = [...(proposal?.unplaced ?? []), ...lost].filter(({ sessionId }) => !chosen[sessionId]);
  const open = new Set(unplaced.map(({ sessionId }) => sessionId));
  const byHand = Object.entries(chosen).map(([sessionId, opening]): Placed => ({ ...opening, sessionId }));
  const placed = [
    ...(proposal?.placed ?? []).filter(({ sessionId }) => !chosen[sessionId] && !open.has(sessionId)),
    ...byHand,
  ].sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return {
    query,
    placed,
    unplaced,
    choose: (sessionId: string, opening: Opening) =>
      setChosen((before) => ({ ...before, [sessionId]: opening })),
    /** Somebody was quicker with these: they are open again, with the nearest times as they are now. */
    lose: (taken: readonly Unplaced[]) => {
      setLost(taken);
      setChosen((before) =>
        Object.fromEntries(
          Object.entries(before).filter(([id]) => !taken.some(({ sessionId }) => sessionId === id)),
        ),
      );
    },
    restart: () => {
      setChosen({});
      setLost([]);
      return query.refetch();
    },
  };
}

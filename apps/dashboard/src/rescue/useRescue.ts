import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opening } from '../visits/openings/Opening';
import { useVisitSteps } from '../visits/useVisitSteps';
import { callApi } from '../wire/callApi';
import type { Outage } from './Outage';
import type { Rescued, RescueLine, RescueView } from './Rescue';

/** A line with the place that it would get: proposed, or chosen by hand. */
export interface PlacedLine extends RescueLine {
  readonly to: Opening;
  readonly byHand: boolean;
}

/** What of a proposal is accepted in one step. */
export interface Accepted {
  readonly lines: readonly PlacedLine[];
  /** Who found no place and goes onto the call list. */
  readonly unplaced: readonly RescueLine[];
  readonly absence: object | null;
}

/** The proposal for an outage, what of it is ticked and chosen by hand, and accepting it. */
export function useRescue(outage: Outage) {
  const client = useQueryClient();
  const { refresh } = useVisitSteps();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Opening>>(new Map());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // Not one of the lists that follow colleagues at once: what is ticked and chosen here must stay what it was.
  const queryKey = ['rescue', outage];
  const renew = async () => {
    await refresh();
    await Promise.all(['rescue', 'clinic'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  };
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => callApi<RescueView>('POST', '/rescues/proposal', outage, { signal }),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });
  const lines = query.data?.lines ?? [];
  const placed = lines.flatMap((line): PlacedLine[] => {
    const own = chosen.get(line.visit.id);
    const to = own ?? line.to;
    return to === null ? [] : [{ ...line, to, byHand: own !== undefined }];
  });
  const accept = async ({ lines: wanted, unplaced, absence }: Accepted) => {
    const left = unplaced.map(({ visit }) => ({ visitId: visit.id, version: visit.version }));
    const body = { lines: wanted.map(lineBody), unplaced: left, ...(absence ? { absence } : {}) };
    try {
      return await callApi<Rescued>('POST', '/rescues', body, { idempotent: true });
    } finally {
      setChosen(new Map());
      await renew();
    }
  };
  const undo = async ({ visits, callIds, absenceId }: Rescued) => {
    const seen = visits.map(({ id, version }) => ({ visitId: id, version }));
    await callApi('POST', '/rescues/undo', { visits: seen, callIds, absenceId });
    await renew();
  };
  return {
    ...{ query, placed, accept, undo },
    unplaced: lines.filter(({ visit, to }) => to === null && !chosen.has(visit.id)),
    isTicked: (id: string) => !left.has(id),
    tick: (id: string, on: boolean) => {
      const next = new Set(left);
      if (on) next.delete(id);
      else next.add(id);
      setLeft(next);
    },
    choose: (id: string, opening: Opening) => setChosen(new Map([...chosen, [id, opening]])),
  };
}

const lineBody = ({ visit, to }: PlacedLine) => ({
  visitId: visit.id,
  version: visit.version,
  startsAt: to.startsAt,
  specialistId: to.specialist.id,
  roomId: to.room.id,
  deviceIds: to.devices.map(({ id }) => id),
});

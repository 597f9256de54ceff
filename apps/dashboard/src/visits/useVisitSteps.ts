import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { visits } from '../i18n/en/visits';
import { ApiError } from '../wire/ApiError';
import { callApi } from '../wire/callApi';
import type { VisitStepName } from './Visit';
import type { VisitStep } from './VisitStep';

export type SeenVisit = { readonly id: string; readonly version: number };

const TOUCHED = ['visits', 'calendar', 'today', 'plans', 'patients', 'openings', 'due', 'calls'];

/**
 * Takes steps of visits, and takes the last one back. Everything that shows visits is asked for again, also after a
 * refusal because somebody else was here first.
 */
export function useVisitSteps() {
  const client = useQueryClient();
  const refresh = useCallback(
    () => Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] }))),
    [client],
  );
  const take = useCallback(
    async <Reply extends { visit: SeenVisit } = VisitStep>(
      visit: SeenVisit,
      step: VisitStepName,
      body: object = {},
    ): Promise<Reply> => {
      try {
        return await callApi<Reply>('POST', `/visits/${visit.id}/${step}`, body, { version: visit.version });
      } catch (error) {
        if (!(error instanceof ApiError) || ![409, 412].includes(error.status)) throw error;
        void refresh();
        throw error;
      }
    },
    [refresh],
  );
  const step = useCallback(
    async <Reply extends { visit: SeenVisit } = VisitStep>(
      visit: SeenVisit,
      name: VisitStepName,
      body?: object,
    ) => {
      const reply = await take<Reply>(visit, name, body);
      await refresh();
      return reply;
    },
    [take, refresh],
  );
  /** Takes back what was booked by mistake just now, all of it or nothing: no time counts as given up. */
  const unbook = useCallback(
    async (booked: readonly SeenVisit[]): Promise<void> => {
      const seen = booked.map(({ id, version }) => ({ visitId: id, version }));
      try {
        await callApi('POST', '/visits/take-back', { visits: seen, reason: visits.cancel.mistake });
      } finally {
        await refresh();
      }
    },
    [refresh],
  );
  return { step, unbook, refresh };
}

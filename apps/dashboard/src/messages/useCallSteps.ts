import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { callApi } from '../wire/callApi';
import type { Call } from './Call';

type CallStep = 'reached' | 'not-reached' | 'left-word' | 'undo';

/** Notes what came of a call, or takes that back; the list is asked for again, also after a refusal. */
export function useCallSteps() {
  const client = useQueryClient();
  return useCallback(
    async (call: Pick<Call, 'id' | 'version'>, step: CallStep, note = '') => {
      const body = step === 'undo' ? {} : { note: note.trim() || null };
      try {
        return await callApi<Call>('POST', `/calls/${call.id}/${step}`, body, { version: call.version });
      } finally {
        await client.invalidateQueries({ queryKey: ['calls'] });
      }
    },
    [client],
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { calls as words } from '../i18n/en/calls';
import { callApi } from '../wire/callApi';
import type { WorriedCall } from './WorriedCall';

/** What a clinician does with a call; each step says what it did and can be taken back. */
export function useCallSteps() {
  const client = useQueryClient();
  const send = async (call: WorriedCall, verb: string, body: object = {}) => {
    const after = await callApi<WorriedCall>('POST', `/worried-calls/${call.id}/${verb}`, body, {
      version: call.version,
    });
    await client.invalidateQueries({ queryKey: ['worried-calls'] });
    return after;
  };
  const withUndo = (said: string, after: WorriedCall) => ({ said, undo: () => send(after, 'undo') });
  return {
    answer: async (call: WorriedCall) =>
      withUndo(words.answered(call.patient.name), await send(call, 'answer')),
    close: async (call: WorriedCall, outcome: string, note: string | null) =>
      withUndo(words.closed, await send(call, 'close', { outcome, note })),
  };
}

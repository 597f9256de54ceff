import { useQueryClient } from '@tanstack/react-query';
import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import type { Outcome } from '../layout/useVerb';
import { callApi } from '../wire/callApi';
import type { CallNote } from './DueRow';

const words = due.call;

/** What a call came to, as it is sent. */
type Given = {
  readonly planId: string;
  readonly outcome: string;
  readonly until: string | null;
  readonly reason: string | null;
  readonly note: string | null;
};

/** Notes calls and takes notes back; the lists follow at once. */
export function useCalls() {
  const client = useQueryClient();
  const { day } = useFormats();
  const refresh = () => client.invalidateQueries({ queryKey: ['due'] });
  const takeBack = async (id: string): Promise<Outcome> => {
    await callApi('POST', `/call-notes/${id}/undo`);
    await refresh();
    return { said: words.undone };
  };
  const noteCall = async (name: string, given: Given): Promise<Outcome> => {
    const { id, until, outcome } = await callApi<CallNote>('POST', '/call-notes', given, {
      idempotent: true,
    });
    await refresh();
    const said = words.said[outcome]?.(name, until ? day(until) : '') ?? '';
    return { said, undo: () => takeBack(id) };
  };
  return { noteCall, takeBack };
}

import { useQueryClient } from '@tanstack/react-query';
import { useFormats } from '../../formats';
import { patientPage } from '../../i18n/en/patientPage';
import { useNotice } from '../../layout/useNotice';
import type { Outcome } from '../../layout/useVerb';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { can } from '../../providers/can';
import { callApi } from '../../wire/callApi';
import type { ToldFact } from './ToldFact';

const words = patientPage.fact;
const TOUCHED = ['patients', 'plans', 'today', 'calendar', 'visits', 'facts'];

type Told = ToldFact & { readonly reopened?: readonly Reopened[] };

/** Writes down what a patient tells, lets it count, and takes it back; each says what follows for plans. */
export function useTellFact(patientId: string) {
  const client = useQueryClient();
  const notice = useNotice();
  const say = useFormats();
  const path = `/patients/${patientId}/facts`;
  const send = async (rest: string, body: unknown, idempotent: boolean): Promise<Told> => {
    const told = await callApi<Told>('POST', `${path}${rest}`, body, { idempotent });
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    return told;
  };
  const takeBack = async (id: string): Promise<Outcome> => {
    const { reopened } = await send(`/${id}/take-back`, {}, false);
    return tellReopened(words.takenBack, reopened);
  };
  const undo = async (id: string) => {
    const { said, ...options } = (await takeBack(id)) ?? { said: words.takenBack };
    notice.say(said, options);
  };
  return {
    takeBack,
    tell: async (body: { code: string; answer: unknown }) => {
      const { id, recordedAt, recordedBy, reopened } = await send('', body, true);
      const saved = can('chart.write') ? words.counts : words.noted;
      const { said, ...options } = tellReopened(saved(say.time(recordedAt), recordedBy ?? ''), reopened);
      notice.say(said, { ...options, undo: () => undo(id) });
    },
    review: async (id: string): Promise<Outcome> => {
      const { reopened } = await send(`/${id}/review`, {}, false);
      return tellReopened(words.reviewed, reopened);
    },
  };
}

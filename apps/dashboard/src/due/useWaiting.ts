import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import { waiting as words } from '../i18n/en/waiting';
import type { Outcome } from '../layout/useVerb';
import { withTakers } from '../visits/drawer/withTakers';
import { useVisitSteps } from '../visits/useVisitSteps';
import type { Visit } from '../visits/Visit';
import { callApi } from '../wire/callApi';
import type { FreedTime, FreedTimeFit, Waiting } from './Waiting';

const range = encodeURIComponent('[0,199]');

/** Everybody who waits, who has waited longest first. */
export const useWaitingList = () =>
  useQuery({
    queryKey: ['due', 'waiting'],
    queryFn: ({ signal }) => callApi<Waiting[]>('GET', `/waiting?range=${range}`, undefined, { signal }),
  });

/** Times of the next days that became free, with who could have them. */
export const useFreedTimes = () =>
  useQuery({
    queryKey: ['due', 'freedTimes'],
    staleTime: 30_000,
    queryFn: async ({ signal }) =>
      (
        await callApi<{ freedTimes: FreedTime[] }>('GET', '/freed-times', undefined, {
          signal,
          background: true,
        })
      ).freedTimes,
  });

/** What can be done about who waits; each step with its undo. */
export function useWaiting() {
  const client = useQueryClient();
  const { step, unbook, refresh: refreshVisits } = useVisitSteps();
  const { moment } = useFormats();
  const refresh = () => client.invalidateQueries({ queryKey: ['due'] });
  const putBack = async ({ id, patient }: Waiting): Promise<Outcome> => {
    await callApi('POST', `/waiting/${id}/undo`);
    await refresh();
    return { said: words.said.back(patient.name) };
  };
  const remove = async (entry: Waiting): Promise<Outcome> => {
    await callApi('DELETE', `/waiting/${entry.id}`);
    await refresh();
    return { said: words.said.removed(entry.patient.name), undo: () => putBack(entry) };
  };
  const add = async (body: object): Promise<Outcome> => {
    const entry = await callApi<Waiting>('POST', '/waiting', body, { idempotent: true });
    await refresh();
    return { said: words.said.added(entry.patient.name), undo: () => remove(entry) };
  };
  /** The visit that they have moves whole; the time that it leaves is offered on. */
  const move = async (
    { entry, opening }: FreedTimeFit,
    seen: NonNullable<Waiting['visit']>,
  ): Promise<Outcome> => {
    const to = { startsAt: opening.startsAt, specialistId: opening.specialist.id, roomId: opening.room.id };
    const { visit } = await step(seen, 'move', to);
    const undo = () => step(visit, 'undo');
    const told = words.said.moved(entry.patient.name, moment(opening.startsAt));
    const [said, options] = await withTakers(seen.id, told, { undo });
    return { said, ...options };
  };
  const book = async (fit: FreedTimeFit): Promise<Outcome> => {
    const { entry, opening } = fit;
    if (entry.visit) return move(fit, entry.visit);
    const { session, kind, protocolCode = null, patient } = entry;
    const body = {
      patientId: patient.id,
      kind: session === null ? kind : session.kind === 'review' ? 'review' : 'treatment',
      ...(session === null ? {} : { sessionIds: [session.id] }),
      ...(session === null && protocolCode !== null ? { protocolCode } : {}),
      ...{ startsAt: opening.startsAt, specialistId: opening.specialist.id, roomId: opening.room.id },
    };
    try {
      const visit = await callApi<Visit>('POST', '/visits', body, { idempotent: true });
      // Who waited for it waits again with it.
      const undo = () => unbook([visit]);
      return { said: due.openings.booked(patient.name, moment(visit.startsAt)), undo };
    } finally {
      await refreshVisits();
    }
  };
  return { add, remove, book };
}

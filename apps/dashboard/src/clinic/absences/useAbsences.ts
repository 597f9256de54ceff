import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../../formats';
import { callApi } from '../../wire/callApi';
import type { Absence } from './Absence';

const MOST = 100;

/** Absences that go on or come, the nearest first; or those that are over, the last first. */
export function useAbsences(past: boolean) {
  const { today } = useFormats();
  const filter = JSON.stringify(past ? { before: today } : { from: today });
  const sort = JSON.stringify(past ? ['endsAt', 'DESC'] : ['startsAt', 'ASC']);
  const range = JSON.stringify([0, MOST - 1]);
  const search = new URLSearchParams({ filter, sort, range }).toString();
  return useQuery({
    queryKey: ['absences', past, today],
    queryFn: ({ signal }) => callApi<Absence[]>('GET', `/absences?${search}`, undefined, { signal }),
  });
}

import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { PatientPage } from './PatientPage';

/** Everything that the page of a patient shows, in the shape of the reader's role. */
export function usePatientPage(id: string | undefined) {
  return useQuery({
    queryKey: ['patients', 'page', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => callApi<PatientPage>('GET', `/patients/${id}/page`, undefined, { signal }),
  });
}

import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { Assessment } from './Assessment';

/** One assessment with answers, examination and advice; a draft is evaluated as of today. */
export function useAssessment(id: string | undefined) {
  return useQuery({
    queryKey: ['assessments', 'one', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => callApi<Assessment>('GET', `/assessments/${id}`, undefined, { signal }),
  });
}

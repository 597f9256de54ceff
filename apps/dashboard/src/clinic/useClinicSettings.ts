import { useQuery } from '@tanstack/react-query';
import { callApi } from '../wire/callApi';
import type { ClinicSettings } from './ClinicSettings';

/** The clinic with its hours and closed days. */
export function useClinicSettings() {
  return useQuery({
    queryKey: ['clinic'],
    queryFn: ({ signal }) => callApi<ClinicSettings>('GET', '/clinic', undefined, { signal }),
  });
}

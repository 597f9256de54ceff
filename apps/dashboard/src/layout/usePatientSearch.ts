import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callApi } from '../wire/callApi';

export type FoundPatient = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly preferred?: string | null;
  readonly born: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly nextVisitAt?: string | null;
  readonly planState?: string | null;
};

const PAUSE_MS = 140;

/**
 * Patients while typing, by any part of name, phone, e-mail or number; the words go in the body only.
 * The answer before stays in sight until the next is there; `settled` says that it belongs to this text.
 */
export function usePatientSearch(text: string, limit = 8) {
  const wanted = text.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const query = useQuery({
    queryKey: ['patients', 'search', asked, limit],
    queryFn: ({ signal }) =>
      callApi<FoundPatient[]>('POST', '/patients/search', { text: asked, limit }, { signal }),
    enabled: asked.length > 0,
    placeholderData: (before) => (asked.length > 0 ? before : undefined),
    gcTime: 60_000,
  });
  return { ...query, settled: wanted === asked && !query.isPlaceholderData && !query.isLoading };
}

import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../wire/callApi';

export type ProtocolKind = 'peel' | 'filler';
const part = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const address = `/protocols?sort=${part(['code', 'ASC'])}&range=${part([0, 199])}`;

type Listed = { readonly code: string; readonly kind: ProtocolKind };

/** Whether each protocol of the catalogue is a peel or a filler: they are recorded in different units. */
export function useProtocolKinds() {
  return useQuery({
    queryKey: ['protocols', 'kinds'],
    staleTime: 600_000,
    queryFn: ({ signal }) => callApi<Listed[]>('GET', address, undefined, { signal }),
    select: (all) => new Map(all.map(({ code, kind }) => [code, kind])),
  });
}

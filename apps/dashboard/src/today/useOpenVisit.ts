import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Doing } from '../visits/drawer/Doing';

const doings = ['start', 'done', 'move', 'cancel'] as const satisfies readonly Doing[];

/** The visit that is open at the side stands in the address, with the dialog that it opens with. */
export function useOpenVisit() {
  const [params, setParams] = useSearchParams();
  const open = useCallback(
    (visit: string | null, doing: Doing | null = null) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('visit');
          after.delete('do');
          if (visit) after.set('visit', visit);
          if (visit && doing) after.set('do', doing);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  /** The address of a visit that opens here. */
  const addressOf = (visit: string) => {
    const after = new URLSearchParams(params);
    after.delete('do');
    after.set('visit', visit);
    return `/?${after}`;
  };
  const asked = params.get('do');
  return { visit: params.get('visit'), doing: doings.find((one) => one === asked) ?? null, open, addressOf };
}

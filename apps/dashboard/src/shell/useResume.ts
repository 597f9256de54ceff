import { useCallback, useEffect, useState } from 'react';
import { clearStores } from '../session/clearStores';
import { resume } from '../session/signIn';
import { ApiError } from '../wire/ApiError';

/** Asks once who is signed in. Only a missing answer is a failure; nobody signed in is an answer. */
export function useResume() {
  const [failed, setFailed] = useState(false);
  const again = useCallback(() => {
    setFailed(false);
    resume().catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) clearStores();
      else setFailed(true);
    });
  }, []);
  useEffect(again, [again]);
  return { failed, again };
}

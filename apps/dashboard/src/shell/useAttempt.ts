import { useEffect, useState } from 'react';
import { ApiError } from '../wire/ApiError';
import { explain } from './explain';

/** One try at a form of the shell: busy, the refusal in words, and the wait that the server asks for. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [wait, setWait] = useState(0);

  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (refusal) {
      setError(refusal);
      if (refusal instanceof ApiError && refusal.status === 429) setWait(refusal.retryAfter ?? 0);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { attempt, busy, error, wait, refused: error ? sayWith(error, wait) : undefined };
}

function sayWith(error: unknown, wait: number): string {
  if (error instanceof ApiError && error.status === 429 && wait > 0) {
    return explain(new ApiError(429, error.code, error.message, {}, {}, wait));
  }
  return explain(error);
}

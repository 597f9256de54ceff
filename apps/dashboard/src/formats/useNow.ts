import { useEffect, useState } from 'react';

/** What the clock of this device says, again every so many milliseconds: for spans that grow while somebody looks. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

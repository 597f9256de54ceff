import { useEffect } from 'react';
import { session } from '../session/session';

const IDLE_MINUTES = 15;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Covers the screen after 15 minutes without a touch, as the server ends an idle session after them. */
export function useIdleLock(): void {
  useEffect(() => {
    let last = Date.now();
    const seen = () => {
      last = Date.now();
    };
    const look = () => {
      if (Date.now() - last >= IDLE_MINUTES * 60_000) session.lock('idle');
    };
    for (const sign of SIGNS) globalThis.addEventListener(sign, seen, { passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 15_000);
    return () => {
      for (const sign of SIGNS) globalThis.removeEventListener(sign, seen);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
}

import { useEffect } from 'react';
import { session } from '../session/session';
import { callApi } from '../wire/callApi';

const IDLE_MS = 15 * 60_000;
const CONTACT_MS = 5 * 60_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Covers the screen after 15 minutes without a touch, as the server ends an idle session after them.
 * Who types for long without sending anything is no idle person: the server hears of it every five minutes.
 */
export function useIdleLock(): void {
  useEffect(() => {
    let touched = Date.now();
    let told = touched;
    const touch = () => {
      touched = Date.now();
    };
    const look = () => {
      const now = Date.now();
      if (now - touched >= IDLE_MS) session.lock('idle');
      else if (touched > told && now - told >= CONTACT_MS) {
        told = now;
        void callApi('GET', '/auth/me').catch(() => undefined);
      }
    };
    for (const sign of SIGNS) globalThis.addEventListener(sign, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 15_000);
    return () => {
      for (const sign of SIGNS) globalThis.removeEventListener(sign, touch);
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    };
  }, []);
}

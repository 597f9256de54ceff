import { type RefObject, useEffect } from 'react';

/** Where a session was pressed, in pixels of the screen; null while none is. */
export type Touched = { readonly x: number; readonly y: number } | null;

/**
 * Keeps a finger that goes sideways from a session for the session: browsers would scroll the picture with it. One
 * that goes up or down scrolls the page, as everywhere.
 */
export function useKeepFinger(svg: RefObject<SVGSVGElement | null>, touched: RefObject<Touched>): void {
  useEffect(() => {
    const picture = svg.current;
    const keep = (event: TouchEvent) => {
      const [finger] = event.touches;
      const from = touched.current;
      if (!finger || !from || !event.cancelable) return;
      if (Math.abs(finger.clientX - from.x) >= Math.abs(finger.clientY - from.y)) event.preventDefault();
    };
    picture?.addEventListener('touchmove', keep, { passive: false });
    return () => picture?.removeEventListener('touchmove', keep);
  }, [svg, touched]);
}

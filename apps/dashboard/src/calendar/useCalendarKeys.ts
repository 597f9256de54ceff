import { useEffect, useRef } from 'react';
import { isTyping } from '../layout/isTyping';

type Keys = Readonly<Record<string, () => void>>;

/** Keys of the calendar; not while somebody types, has a dialog open, or is on the way to a screen by `g`. */
export function useCalendarKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  const goSince = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (
        isTyping(event.target) ||
        holdsArrows(event.target) ||
        document.querySelector('[aria-modal="true"]')
      )
        return;
      const going = Date.now() - goSince.current < 1_500;
      goSince.current = event.key === 'g' ? Date.now() : 0;
      const act = latest.current[event.key];
      if (!act || going) return;
      event.preventDefault();
      act();
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, []);
}

/** Tabs and choices use the arrow keys themselves. */
function holdsArrows(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="tablist"], [role="radiogroup"], select') !== null
  );
}

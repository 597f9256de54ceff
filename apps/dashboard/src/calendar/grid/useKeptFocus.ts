import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Gives the focus back to the visit that had it, when a change took its card to another column. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    const box = root.current;
    const id = focused.current;
    if (box && id && document.activeElement === document.body) {
      box.querySelector<HTMLElement>(`[data-visit="${CSS.escape(id)}"]`)?.focus();
    }
    // What this effect leaves behind runs before anything is drawn anew.
    return () => {
      const { activeElement } = document;
      const holds = activeElement instanceof HTMLElement && box?.contains(activeElement);
      focused.current = holds ? (activeElement.dataset['visit'] ?? null) : null;
    };
  });
}

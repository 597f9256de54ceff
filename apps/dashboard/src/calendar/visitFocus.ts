import { type KeyboardEvent, useCallback } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Runs a change that draws the visits anew, and gives the focus back to the visit that had it. */
export function keepFocus(root: HTMLElement, change: () => void): void {
  const focused = root.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset['visit']
    : undefined;
  change();
  if (!focused) return;
  requestAnimationFrame(() => {
    if (root.contains(document.activeElement)) return;
    root.querySelector<HTMLElement>(`[data-visit="${CSS.escape(focused)}"]`)?.focus();
  });
}

/** The arrow keys up and down go from visit to visit, in the order of the columns and times. */
export function useVisitKeys() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-visit]');
    if (!step || !at) return;
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-visit]')];
    const next = all[all.indexOf(at) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);
}

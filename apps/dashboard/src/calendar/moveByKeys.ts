const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys up and down go from visit to visit, by time, and `m` pick the visit up.
 * @returns what stops it
 */
export function moveByKeys(root: HTMLElement, onPick: (visitId: string) => void): () => void {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-visit]');
    if (at?.dataset['visit'] && event.key === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      return onPick(at.dataset['visit']);
    }
    if (!step || !at) return;
    const all = [...root.querySelectorAll<HTMLElement>('[data-visit]')];
    const next = all[all.indexOf(at) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  root.addEventListener('keydown', press);
  return () => root.removeEventListener('keydown', press);
}

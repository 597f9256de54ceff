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

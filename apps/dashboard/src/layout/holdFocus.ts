/** Long enough for what the verb changed to be drawn, and for a dialog or a new screen to take the focus. */
const SETTLED_MS = 250;

/**
 * A button that is busy, or gone after its verb, loses the focus to nowhere. This remembers where it stood; what it
 * gives back is called after the verb and leads the focus back to the button, or to what is left around it.
 */
export function holdFocus(button: HTMLElement | null): () => void {
  const around: HTMLElement[] = [];
  for (let one = button; one && one !== document.body; one = one.parentElement) around.push(one);
  return () => {
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const left = around.find((one) => one.isConnected && !one.matches(':disabled'));
      if (!left) return;
      if (left !== button && !left.hasAttribute('tabindex')) left.tabIndex = -1;
      left.focus({ preventScroll: true });
    }, SETTLED_MS);
  };
}

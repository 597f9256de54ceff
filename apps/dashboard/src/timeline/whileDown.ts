type Hand = {
  readonly move: (clientX: number) => void;
  /** Told once: let go of, or taken back by Escape or by the browser. */
  readonly end: (kept: boolean) => void;
  /** Whether something is in the hand, for Escape to take back. */
  readonly isHeld: () => boolean;
};

/** Follows a pointer from its press to its end, wherever it goes. */
export function whileDown({ move, end, isHeld }: Hand): void {
  const onMove = (event: PointerEvent) => move(event.clientX);
  const finish = (kept: boolean) => () => {
    globalThis.removeEventListener('pointermove', onMove);
    globalThis.removeEventListener('pointerup', onUp);
    globalThis.removeEventListener('pointercancel', onCancel);
    globalThis.removeEventListener('keydown', onKey, true);
    end(kept);
  };
  const onUp = finish(true);
  const onCancel = finish(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isHeld()) return;
    event.stopPropagation();
    onCancel();
  };
  globalThis.addEventListener('pointermove', onMove);
  globalThis.addEventListener('pointerup', onUp);
  globalThis.addEventListener('pointercancel', onCancel);
  globalThis.addEventListener('keydown', onKey, true);
}

import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { isTyping } from './isTyping';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Arrow keys move from row to row of a worklist; Enter follows the row's link as any link. */
export function useRowKeys(): {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || isTyping(event.target) || event.ctrlKey || event.metaKey) return;
    const links = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const row = (event.target as HTMLElement).closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    const next = links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { ref, onKeyDown };
}

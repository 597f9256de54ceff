import { type KeyboardEvent, useEffect, useRef } from 'react';
import css from './StatusTabs.module.css';

export type StatusTab = { readonly key: string; readonly label: string; readonly count?: number | undefined };
type Props = {
  label: string;
  tabs: readonly StatusTab[];
  value: string | undefined;
  onChange: ((key: string) => void) | undefined;
  controls?: string;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** States of a worklist with their counts; arrow keys move between them. */
export function StatusTabs({ label, tabs, value, onChange, controls }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // Where they do not all fit, the chosen one is in sight.
  useEffect(() => {
    const row = list.current;
    const chosen = row?.querySelector<HTMLElement>(`[data-key="${value ?? ''}"]`);
    if (!row || !chosen) return;
    // Only the row of tabs itself: tabs far down must not pull the page to them.
    const { left, right } = chosen.getBoundingClientRect();
    const around = row.getBoundingClientRect();
    if (left < around.left) row.scrollLeft -= around.left - left;
    else if (right > around.right) row.scrollLeft += right - around.right;
  }, [value]);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.key === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChange?.(next.key);
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus();
  };
  return (
    <div ref={list} className={css['tabs']} role="tablist" aria-label={label} onKeyDown={press}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          data-key={tab.key}
          aria-selected={tab.key === value}
          aria-controls={controls}
          tabIndex={tab.key === value ? 0 : -1}
          className={css['tab']}
          onClick={() => onChange?.(tab.key)}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={css['count']}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

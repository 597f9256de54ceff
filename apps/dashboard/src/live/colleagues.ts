import { useState, useSyncExternalStore } from 'react';
import type { Change, ChangeKind } from './Changes';

type Said = { readonly name: string; readonly at: number };

const MOST = 500;
const said = new Map<string, Said>();
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps who else has changed which record last. */
export function noteColleagues(changes: readonly Change[], me: string | null): void {
  const others = changes.filter(({ id, by }) => id !== null && by !== me);
  if (others.length === 0) return;
  if (said.size > MOST) said.clear();
  const at = performance.now();
  for (const { kind, id, name } of others) said.set(`${kind} ${id}`, { name, at });
  for (const listener of [...listeners]) listener();
}

/** The name of the colleague who has changed a record since this part of the screen is shown, or null. */
export function useColleague(kind: ChangeKind, id: string | null): string | null {
  const [since] = useState(() => performance.now());
  const last = useSyncExternalStore(subscribe, () => said.get(`${kind} ${id}`));
  return last && last.at > since ? last.name : null;
}

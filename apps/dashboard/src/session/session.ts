import type { Clinic, Session } from './Person';

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'signed-out'; readonly because?: 'signed-out' | 'elsewhere' }
  | { readonly kind: 'signed-in'; readonly session: Session; readonly locked?: 'idle' | 'ended' };

let state: SessionState = { kind: 'starting' };
const listeners = new Set<() => void>();
let waiting: Array<{ resolve: () => void; reject: () => void }> = [];

/** The one place that knows who is signed in. In memory only: a reload asks the server again. */
export const session = {
  state: (): SessionState => state,
  current: (): Session | undefined => (state.kind === 'signed-in' ? state.session : undefined),
  clinic: (): Clinic | undefined => session.current()?.clinics.find((clinic) => clinic.current),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  signedIn(next: Session): void {
    become({ kind: 'signed-in', session: next });
    settle('resolve');
  },
  signedOut(because?: 'signed-out' | 'elsewhere'): void {
    become({ kind: 'signed-out', ...(because ? { because } : {}) });
    settle('reject');
  },
  /** Covers the screen until the password is given; requests that met the lock wait for it. */
  lock(because: 'idle' | 'ended'): void {
    if (state.kind === 'signed-in' && !state.locked) become({ ...state, locked: because });
  },
  unlocked(): Promise<void> {
    if (state.kind === 'signed-in' && !state.locked) return Promise.resolve();
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  },
};

function become(next: SessionState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}

function settle(how: 'resolve' | 'reject'): void {
  const settled = waiting;
  waiting = [];
  for (const waiter of settled) waiter[how]();
}

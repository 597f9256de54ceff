import { useSyncExternalStore } from 'react';
import type { Session } from './Person';
import { type SessionState, session } from './session';

export function useSessionState(): SessionState {
  return useSyncExternalStore(session.subscribe, session.state);
}

/** The signed-in person and their clinics; only for parts that are drawn behind the sign-in. */
export function useSession(): Session {
  const state = useSessionState();
  if (state.kind !== 'signed-in') throw new Error('useSession stands behind the sign-in only');
  return state.session;
}

import { type Query, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { session } from '../session/session';
import { useSessionState } from '../session/useSession';
import { inBackground } from '../wire/inBackground';
import { ownRequests } from '../wire/ownRequests';
import type { Change, Changes } from './Changes';
import { noteColleagues } from './colleagues';
import { setLiveWay } from './liveWay';
import { shareChanges } from './shareChanges';
import { isUnderHands, touchedKeys } from './touchedKeys';

/** Changes that come closer together than this are shown together, in milliseconds. */
const GATHER_MS = 60;
/** What came this short a time before a first word need not be asked for again, in milliseconds. */
const JUST_NOW_MS = 1_500;
/** In a storm of them, so often at most. */
const APART_MS = 700;

/** Keeps what is on the screen as it is in the clinic, as long as somebody is signed in and the screen is not locked. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  const state = useSessionState();
  const me = state.kind === 'signed-in' && !state.locked ? state.session.person.membershipId : null;
  useEffect(() => {
    if (!me) return;
    const refresh = refreshing(client);
    const stop = shareChanges(me, {
      way: setLiveWay,
      refused: ({ code }) => session.lock(code === 'session_idle' ? 'idle' : 'ended'),
      tell: (told) => {
        noteColleagues(told.changes, me);
        refresh.add(told);
      },
    });
    return () => {
      stop();
      refresh.stop();
      setLiveWay('off');
    };
  }, [client, me]);
}

/** Asks again for what changes touch: soon, together, and not for what this tab has just asked for itself. */
function refreshing(client: QueryClient) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let lookAgain = false;
  let waiting: Change[] = [];
  const run = () => {
    timer = undefined;
    last = performance.now();
    const keys = touchedKeys(waiting, lookAgain);
    const before = lookAgain ? Date.now() - JUST_NOW_MS : Number.POSITIVE_INFINITY;
    const predicate = ({ state }: Query) => state.dataUpdatedAt > 0 && state.dataUpdatedAt < before;
    waiting = [];
    lookAgain = false;
    inBackground(() => {
      for (const queryKey of keys)
        void client.invalidateQueries({ queryKey, refetchType: refetchType(queryKey), predicate });
    });
  };
  return {
    add(told: Changes) {
      const others = told.changes.filter(({ requestId }) => !ownRequests.has(requestId));
      if (others.length === 0 && !told.lookAgain) return;
      waiting.push(...others);
      lookAgain ||= told.lookAgain;
      timer ??= setTimeout(run, Math.max(GATHER_MS, last + APART_MS - performance.now()));
    },
    stop: () => clearTimeout(timer),
  };
}

/** A tab that nobody sees asks when it is looked at again. */
const refetchType = (key: QueryKey) => (document.hidden || isUnderHands(key) ? 'none' : 'active');

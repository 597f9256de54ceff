import type { ApiError } from '../wire/ApiError';
import type { Changes } from './Changes';
import { followChanges, type LiveWay } from './followChanges';

type Shared =
  | { readonly kind: 'told'; readonly told: Changes }
  | { readonly kind: 'way'; readonly way: LiveWay }
  | { readonly kind: 'who' };

type Hearing = {
  readonly tell: (told: Changes) => void;
  readonly way: (way: LiveWay) => void;
  readonly refused: (error: ApiError) => void;
};

/**
 * Hears of changes by one stream for all tabs of a browser, which has only six connections to a server: the tab that
 * holds the lock reads it and tells the others. Where there are no locks (plain http on a local network) a tab reads
 * a stream of its own as long as it is in sight.
 * @param membershipId whose tabs belong together
 * @returns what ends it
 */
export function shareChanges(membershipId: string, hearing: Hearing): () => void {
  const stop = new AbortController();
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') return whileSeen(hearing, stop);
  const name = `stratum.live.${membershipId}`;
  const channel = new BroadcastChannel(name);
  let leading = false;
  let current: LiveWay = 'off';
  const pass: Hearing = {
    tell: (told) => {
      hearing.tell(told);
      channel.postMessage({ kind: 'told', told } satisfies Shared);
    },
    way: (way) => {
      current = way;
      hearing.way(way);
      channel.postMessage({ kind: 'way', way } satisfies Shared);
    },
    refused: hearing.refused,
  };
  channel.onmessage = ({ data }: MessageEvent<Shared>) => {
    if (data.kind === 'who') {
      if (leading) channel.postMessage({ kind: 'way', way: current } satisfies Shared);
    } else if (data.kind === 'way') hearing.way(data.way);
    else hearing.tell(data.told);
  };
  channel.postMessage({ kind: 'who' } satisfies Shared);
  const lead = () => {
    leading = true;
    return followChanges(stop.signal, pass);
  };
  navigator.locks.request(name, { signal: stop.signal }, lead).catch(() => undefined);
  return () => {
    stop.abort();
    channel.close();
  };
}

function whileSeen(hearing: Hearing, stop: AbortController): () => void {
  let following: AbortController | null = null;
  const look = () => {
    following?.abort();
    following = document.hidden ? null : new AbortController();
    if (following) void followChanges(following.signal, hearing);
  };
  document.addEventListener('visibilitychange', look);
  stop.signal.addEventListener('abort', () => {
    document.removeEventListener('visibilitychange', look);
    following?.abort();
  });
  look();
  return () => stop.abort();
}

import { ApiError } from '../wire/ApiError';
import { callApi } from '../wire/callApi';
import type { Changes } from './Changes';
import { readStream } from './readStream';

/** How news comes in: at once, by asking every few seconds, or not at all. */
export type LiveWay = 'stream' | 'polling' | 'off';

type Following = {
  readonly tell: (told: Changes) => void;
  readonly way: (way: LiveWay) => void;
  /** The session has ended or is locked; nothing more is asked until somebody begins anew. */
  readonly refused: (error: ApiError) => void;
};

const POLL_MS = 5_000;
/** While a stream cannot be had it is tried again after so many polls: after 10 s, then each half minute. */
const POLLS = [1, 2, 6];

/** Follows the changes of the clinic until it is stopped: by a stream, and by polls while there is none. */
export async function followChanges(signal: AbortSignal, { tell, way, refused }: Following): Promise<void> {
  let cursor: string | null = null;
  let failures = 0;
  const hear = (told: Changes) => {
    cursor = told.cursor;
    tell(told);
  };
  const open = async () => {
    const began = Date.now();
    const came = await readStream(cursor, signal, (told, streamed) => {
      way(streamed ? 'stream' : 'polling');
      hear(told);
    });
    // A stream that stood for a while was a good one: it is opened again at once.
    failures = came && Date.now() - began > POLL_MS ? 0 : failures + 1;
  };
  const poll = async () => {
    const since = cursor === null ? '' : `?since=${encodeURIComponent(cursor)}`;
    hear(await callApi<Changes>('GET', `/changes${since}`, undefined, { background: true, signal }));
    way('polling');
  };
  while (!signal.aborted) {
    try {
      await open();
      const polls = failures === 0 ? 0 : (POLLS[Math.min(failures, POLLS.length) - 1] ?? 1);
      for (let n = 0; n < polls && !signal.aborted; n++) {
        await poll();
        await pause(POLL_MS, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      way('off');
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) return refused(error);
      failures++;
      await pause(POLL_MS, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

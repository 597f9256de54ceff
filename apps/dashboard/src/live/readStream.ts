import { ApiError } from '../wire/ApiError';
import type { Changes } from './Changes';

/** The server sends a sign of life every five seconds; a wire without one for so long is dead, or a proxy holds it. */
const SILENCE_MS = 12_000;

/**
 * Reads the stream of changes until it ends, for whatever reason.
 * @returns whether anything came at all; false also where the server answers once instead of streaming
 * @throws ApiError when it refuses
 */
export async function readStream(
  cursor: string | null,
  signal: AbortSignal,
  tell: (told: Changes, streamed: boolean) => void,
): Promise<boolean> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, SILENCE_MS);
  const since = cursor === null ? '' : `?since=${encodeURIComponent(cursor)}`;
  let came = false;
  try {
    const reply = await fetch(`/api/changes${since}`, {
      credentials: 'same-origin',
      headers: { accept: 'text/event-stream', 'x-stratum-poll': '1' },
      signal: stop.signal,
    });
    if (!reply.ok) throw new ApiError(reply.status, await codeOf(reply), reply.statusText);
    if (!reply.body || !reply.headers.get('content-type')?.includes('event-stream')) {
      tell((await reply.json()) as Changes, false);
      return false;
    }
    for await (const event of eventsOf(reply.body)) {
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE_MS);
      if (event === null) continue;
      came = true;
      tell(event, true);
    }
  } catch (error) {
    if (error instanceof ApiError) throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    abort();
  }
  return came;
}

/** Null for a sign of life. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Changes | null> {
  const reader = body.getReader();
  const words = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + words.decode(value, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const line = event.split('\n').find((one) => one.startsWith('data: '));
      yield line ? (JSON.parse(line.slice(6)) as Changes) : null;
    }
  }
}

async function codeOf(reply: Response): Promise<string> {
  const body = (await reply.json().catch(() => ({}))) as { code?: string };
  return body.code ?? `http_${reply.status}`;
}

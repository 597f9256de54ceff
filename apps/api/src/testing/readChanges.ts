import { get, type IncomingMessage } from 'node:http';
import type { Client } from './client.js';

/** What a stream told, in order, as long as it is open. */
export interface ReadChanges {
  readonly status: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says in `expect` what came
  readonly told: any[];
  /** Whether it is over, at whose ever wish. */
  isEnded(): boolean;
  close(): void;
}

/** Opens the stream of changes as a browser does, with its cookies. `fetch` of Node leaves its connections open. */
export async function readChanges(url: string, browser: Client, since = ''): Promise<ReadChanges> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { accept: 'text/event-stream', 'x-stratum-poll': '1', cookie };
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}/api/changes${since && `?since=${since}`}`, { headers, agent: false }, resolve).on(
      'error',
      reject,
    );
  });
  const told: unknown[] = [];
  let rest = '';
  reply.setEncoding('utf8').on('data', (piece: string) => {
    const events = (rest + piece).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const line = event.split('\n').find((one) => one.startsWith('data: '));
      if (line) told.push(JSON.parse(line.slice(6)));
    }
  });
  reply.on('error', () => undefined);
  return {
    status: reply.statusCode ?? 0,
    type: reply.headers['content-type'] ?? '',
    told,
    isEnded: () => reply.closed || reply.complete,
    close: () => reply.destroy(),
  };
}

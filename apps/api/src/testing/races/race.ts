import type { Answer } from '../client.js';

/** What came of many requests at once. */
export interface Race {
  /** How often each answer came: its status, and its code where it was refused, such as `409 opening_taken`. */
  readonly tally: Readonly<Record<string, number>>;
  /** The answers that were not refused. */
  readonly won: readonly Answer[];
}

/** Sends all of them at once and waits for every answer. */
export async function race(count: number, send: (n: number) => Promise<Answer>): Promise<Race> {
  const answers = await Promise.all(Array.from({ length: count }, (_, n) => send(n)));
  const tally: Record<string, number> = {};
  for (const { status, body } of answers) {
    const said = status < 400 ? String(status) : `${status} ${body?.code}`;
    tally[said] = (tally[said] ?? 0) + 1;
  }
  return { tally, won: answers.filter(({ status }) => status < 400) };
}

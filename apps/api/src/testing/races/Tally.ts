import type { Answer } from '../client.js';

/** What a request may be refused with when others act on the same things. */
export const CLEAR: readonly number[] = [409, 412, 422];

/** What came of the requests of one client. */
export class Tally {
  /** Answers that nobody should get: no success, and no clear refusal. */
  readonly unexpected: string[] = [];
  /** Of each verb how often it was done and how often it was asked for. */
  readonly made = new Map<string, [done: number, asked: number]>();
  /** Milliseconds of each request. */
  readonly took: number[] = [];

  /** Sends a request and counts what came of it; `clear` are the statuses that it may be refused with. */
  async of<Body>(
    verb: string,
    send: () => Promise<Answer<Body>>,
    clear: readonly number[] = CLEAR,
  ): Promise<Answer<Body>> {
    const began = performance.now();
    const answer = await send();
    this.took.push(performance.now() - began);
    const [done, asked] = this.made.get(verb) ?? [0, 0];
    this.made.set(verb, [done + (answer.status < 300 ? 1 : 0), asked + 1]);
    const code = (answer.body as { code?: unknown }).code;
    if (answer.status >= 300 && !(clear.includes(answer.status) && typeof code === 'string'))
      this.unexpected.push(`${verb}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
    return answer;
  }
}

/**
 * Asks again and again until the answer is no longer undefined.
 * @template T
 * @param {() => T | undefined | Promise<T | undefined>} ask
 * @param {{ limit: number, every?: number }} times both in milliseconds
 * @returns {Promise<T | undefined>} undefined when the limit passed
 */
export async function waitUntil(ask, { limit, every = 25 }) {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

const RACERS = 200;

/**
 * Many ask two processes for the same opening at once.
 * @param {readonly string[]} addresses of the processes
 * @param {() => RequestInit} headersOf
 * @param {(n: number) => object} bookingOf the same time of the same specialist for another patient each
 * @returns {Promise<{ booked: number, taken: number, others: number, p50: number, p99: number }>} times in milliseconds
 */
export async function race(addresses, headersOf, bookingOf) {
  const began = performance.now();
  const answers = await Promise.all(
    Array.from({ length: RACERS }, async (_, n) => {
      const request = { ...headersOf(), method: 'POST', body: JSON.stringify(bookingOf(n)) };
      const reply = await fetch(`${addresses[n % addresses.length]}/api/visits`, request);
      await reply.arrayBuffer();
      return { status: reply.status, after: performance.now() - began };
    }),
  );
  const count = (/** @type {number} */ status) => answers.filter((answer) => answer.status === status).length;
  const times = answers.map(({ after }) => Math.round(after)).sort((a, b) => a - b);
  const [booked, taken] = [count(201), count(409)];
  const at = (/** @type {number} */ share) => Number(times[Math.ceil(times.length * share) - 1]);
  return { booked, taken, others: RACERS - booked - taken, p50: at(0.5), p99: at(0.99) };
}

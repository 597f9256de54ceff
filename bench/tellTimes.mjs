/**
 * A row of a table: the median, the 95th and 99th of a hundred, in milliseconds.
 * @param {string} what @param {number[]} times
 * @returns {{ p95: number, p99: number }}
 */
export function tellTimes(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  console.log(`| ${what} | ${[0.5, 0.95, 0.99].map((share) => `${Math.round(at(share))} ms`).join(' | ')} |`);
  return { p95: at(0.95), p99: at(0.99) };
}

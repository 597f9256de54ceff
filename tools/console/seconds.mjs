/**
 * The time since a moment, as people read it: "3.4 s".
 * @param {number} since milliseconds, from performance.now()
 */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

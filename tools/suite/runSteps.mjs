import { seconds } from '../console/seconds.mjs';

/**
 * What came of a step. A step that runs no tests and fails counts as one failure.
 * @typedef {object} Result
 * @property {number} passed tests
 * @property {number} failed tests, or 1
 * @property {string} [note] shown beside the step's name
 * @property {string[]} [failures] one text each, shown at the end
 */

/** @typedef {{ name: string, run: () => Promise<Result> }} Step */

/**
 * Runs steps, at most so many at a time, to the end whatever fails, and says each as it ends.
 * @param {Step[]} steps
 * @param {number} atOnce
 * @param {(line: string) => void} say
 * @returns {Promise<Result[]>} in the order of the steps
 */
export async function runSteps(steps, atOnce, say) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...steps.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, step] = next;
      results[index] = await runStep(step, say);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

/**
 * @param {Step} step
 * @param {(line: string) => void} say
 */
async function runStep({ name, run }, say) {
  const began = performance.now();
  const result = await run().catch((error) => ({
    ...{ passed: 0, failed: 1 },
    failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  const note = 'note' in result && result.note ? `, ${result.note}` : '';
  say(`${seconds(began).padStart(8)}  ${result.failed === 0 ? 'ok    ' : 'FAILED'}  ${name}${note}`);
  return { ...result, failures: (result.failures ?? []).map((text) => `${name}: ${text}`) };
}

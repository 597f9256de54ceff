/**
 * Says what failed, and as the very last line how many tests passed and failed.
 * @param {import('./runSteps.mjs').Result[]} results
 * @param {(line: string) => void} say
 * @returns {number} the exit code
 */
export function report(results, say) {
  for (const failure of results.flatMap(({ failures = [] }) => failures)) say(`\n✗ ${failure}`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

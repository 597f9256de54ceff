/**
 * @typedef {object} VitestReport
 * @property {{
 *   name: string,
 *   status: string,
 *   message: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] | null }[],
 * }[]} testResults
 */

/**
 * Counts what Vitest reports. A file that could not run, a file that ran no test and an error outside of any test are
 * failures, too.
 * @param {object} run
 * @param {number} run.code
 * @param {string} run.output
 * @param {VitestReport | undefined} run.report
 * @param {string[]} run.expected every file that must have run at least one test
 * @param {(path: string) => string} run.show
 * @returns {import('./runSteps.mjs').Result}
 */
export function judgeVitest({ code, output, report, expected, show }) {
  if (!report) return { passed: 0, failed: 1, failures: [`no report was written\n${output.trim()}`] };
  const tests = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: show(file.name) })),
  );
  const failed = tests.filter(({ status }) => status === 'failed');
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const ran = new Set(
    report.testResults.filter((file) => file.assertionResults.length > 0).map(({ name }) => name),
  );
  const brokenNames = new Set(broken.map(({ name }) => name));
  const silent = expected.filter((file) => !ran.has(file) && !brokenNames.has(file));
  const failures = [
    ...failed.map(
      ({ file, fullName, failureMessages }) => `${file}: ${fullName}\n${(failureMessages ?? []).join('\n')}`,
    ),
    ...broken.map(({ name, message }) => `${show(name)} could not run\n${message || output.trim()}`),
    ...silent.map((name) => `${show(name)} ran no test`),
  ];
  if (code !== 0 && failures.length === 0) failures.push(`ended with code ${code}\n${output.trim()}`);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const note = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { passed, failed: failures.length, failures, note };
}

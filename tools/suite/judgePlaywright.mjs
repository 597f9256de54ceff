/**
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file relative to the folder of the specs
 * @property {{ status: string, results: { error?: { message?: string }, errors?: { message?: string }[] }[] }[]} tests
 */

/** @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} PlaywrightReport */

/**
 * Counts what Playwright reports, by the same rules as judgeVitest.
 * @param {object} run
 * @param {number} run.code
 * @param {string} run.output
 * @param {PlaywrightReport | undefined} run.report
 * @param {string[]} run.expected every file, relative to the folder of the specs, that must have run a test
 * @returns {import('./runSteps.mjs').Result}
 */
export function judgePlaywright({ code, output, report, expected }) {
  if (!report) return { passed: 0, failed: 1, failures: [`no report was written\n${output.trim()}`] };
  const specs = report.suites.flatMap(specsIn);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  const ran = new Set(specs.map(({ file }) => file));
  const failures = [
    ...failed.map(({ spec, results }) => `${spec.file}: ${spec.title}\n${messagesOf(results)}`),
    ...report.errors.map(({ message }) => message ?? 'an error outside of any test'),
  ];
  if (report.errors.length === 0) {
    failures.push(...expected.filter((file) => !ran.has(file)).map((file) => `${file} ran no test`));
  }
  if (code !== 0 && failures.length === 0) failures.push(`ended with code ${code}\n${output.trim()}`);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const skipped = tests.filter(({ status }) => status === 'skipped').length;
  const note = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { passed, failed: failures.length, failures, note };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {PlaywrightSpec['tests'][number]['results']} results */
function messagesOf(results) {
  return results
    .flatMap(({ error, errors }) => errors ?? (error ? [error] : []))
    .map(({ message }) => message ?? '')
    .join('\n');
}

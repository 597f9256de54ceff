import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkout } from '../process/checkout.mjs';
import { findBareSkips } from './findBareSkips.mjs';
import { findSpecs } from './findSpecs.mjs';

/**
 * No test is left out without a reason.
 * @returns {import('./runSteps.mjs').Step}
 */
export function skipStep() {
  return {
    name: 'every skipped test says why',
    run: async () => {
      const specs = findSpecs(checkout, ['apps', 'libs', 'migrations', 'tools', 'e2e', 'bench']);
      const failures = specs.flatMap((spec) =>
        findBareSkips(readFileSync(spec, 'utf8')).map(
          (line) => `${relative(checkout, spec)}:${line} leaves a test out without a reason in a comment`,
        ),
      );
      return { passed: 0, failed: failures.length, failures };
    },
  };
}

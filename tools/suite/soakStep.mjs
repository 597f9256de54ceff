import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, memory } from '../process/checkout.mjs';
import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';
import { findSpecs } from './findSpecs.mjs';
import { judgeVitest } from './judgeVitest.mjs';

const LONGEST_TEST = 4 * 60 * 60_000;

/**
 * The tests of one kind, such as `*.property.spec.ts`, with all the time they want.
 * @param {string} name
 * @param {'property' | 'soak'} kind
 * @param {NodeJS.ProcessEnv} environment
 * @returns {import('./runSteps.mjs').Step}
 */
export function soakStep(name, kind, environment) {
  return {
    name,
    run: async () => {
      const expected = findSpecs(checkout, ['apps', 'libs', 'tools']).filter((file) =>
        file.includes(`.${kind}.`),
      );
      if (expected.length === 0) return { passed: 0, failed: 0, note: 'none there yet' };
      const file = join(memory, 'soak.json');
      rmSync(file, { force: true });
      const { code, output } = await run(
        [
          ...[
            toolPath('vitest'),
            'run',
            `--testTimeout=${LONGEST_TEST}`,
            '--maxWorkers=2',
            '--allowOnly=false',
          ],
          ...['--reporter=verbose', '--reporter=json', `--outputFile.json=${file}`],
          ...expected.map((path) => relative(checkout, path)),
        ],
        { ...environment, STRATUM_SOAK: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
      );
      const figures = output.split('\n').filter((line) => line.startsWith('figure: '));
      const show = (/** @type {string} */ path) => relative(checkout, path);
      const result = judgeVitest({ code, output, report: read(file), expected, show });
      return { ...result, note: [result.note, ...figures].join('\n            ') };
    },
  };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

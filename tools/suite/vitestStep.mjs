import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, memory } from '../process/checkout.mjs';
import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';
import { findSpecs } from './findSpecs.mjs';
import { judgeVitest } from './judgeVitest.mjs';

const ROOMS = ['apps', 'libs', 'migrations', 'tools'];

/** @typedef {'unit' | 'integration' | 'dashboard'} Project */

/**
 * Tests by Vitest; no file of these projects may be left out.
 * @param {string} name
 * @param {Project[]} projects
 * @param {number} [workers]
 * @returns {import('./runSteps.mjs').Step}
 */
export function vitestStep(name, projects, workers = 2) {
  return {
    name,
    run: async () => {
      const report = join(memory, `vitest-${projects.join('-')}.json`);
      mkdirSync(memory, { recursive: true });
      rmSync(report, { force: true });
      const { code, output } = await run(
        [
          ...[toolPath('vitest'), 'run', '--allowOnly=false', `--maxWorkers=${workers}`],
          ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
          ...projects.flatMap((project) => ['--project', project]),
        ],
        { NO_COLOR: '1', FORCE_COLOR: '0' },
      );
      const expected = findSpecs(checkout, ROOMS).filter((path) => projects.includes(projectOf(show(path))));
      return judgeVitest({ code, output, report: read(report), expected, show });
    },
  };
}

/**
 * As vitest.config.ts shares them out.
 * @param {string} path below the checkout
 * @returns {Project}
 */
function projectOf(path) {
  if (/\.integration\.spec\.ts$/.test(path)) return 'integration';
  return /^apps[\\/](dashboard|guest)[\\/]/.test(path) ? 'dashboard' : 'unit';
}

/** @param {string} path */
const show = (path) => relative(checkout, path);

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

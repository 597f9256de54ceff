import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, memory } from '../process/checkout.mjs';
import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';
import { findSpecs } from './findSpecs.mjs';
import { judgeVitest } from './judgeVitest.mjs';

const ROOMS = ['apps', 'libs', 'migrations', 'tools'];

/**
 * Unit and integration tests and the dashboard's, all by Vitest.
 * @param {string} name
 * @param {string[]} [projects] default: all, and then no file of tests may be left out
 * @returns {import('./runSteps.mjs').Step}
 */
export function vitestStep(name, projects = []) {
  return {
    name,
    run: async () => {
      const report = join(memory, 'vitest.json');
      mkdirSync(memory, { recursive: true });
      rmSync(report, { force: true });
      const { code, output } = await run(
        [
          ...[toolPath('vitest'), 'run', '--allowOnly=false', '--maxWorkers=2'],
          ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
          ...projects.flatMap((project) => ['--project', project]),
        ],
        { NO_COLOR: '1', FORCE_COLOR: '0' },
      );
      const expected = projects.length === 0 ? findSpecs(checkout, ROOMS) : [];
      return judgeVitest({ code, output, report: read(report), expected, show });
    },
  };
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

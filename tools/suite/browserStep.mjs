import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, memory } from '../process/checkout.mjs';
import { run } from '../process/run.mjs';
import { toolPath } from '../process/toolPath.mjs';
import { findSpecs } from './findSpecs.mjs';
import { judgePlaywright } from './judgePlaywright.mjs';

/**
 * The built product, started as people start it and driven in a real browser.
 * @param {string} name
 * @param {() => NodeJS.ProcessEnv} [environment] of a product that runs already
 * @returns {import('./runSteps.mjs').Step}
 */
export function browserStep(name, environment = () => ({})) {
  return {
    name,
    run: async () => {
      const report = join(memory, 'playwright.json');
      mkdirSync(memory, { recursive: true });
      rmSync(report, { force: true });
      const { code, output } = await run(
        [toolPath('@playwright/test', 'playwright'), 'test', '-c', 'e2e', '--reporter=list,json'],
        { ...environment(), PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: '1', FORCE_COLOR: '0' },
      );
      const specs = join(checkout, 'e2e', 'specs');
      const expected = findSpecs(checkout, ['e2e/specs']).map((path) => relative(specs, path));
      return judgePlaywright({ code, output, report: read(report), expected });
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

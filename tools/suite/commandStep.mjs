import { run } from '../process/run.mjs';

/**
 * A step that is one command: it passes when the command does.
 * @param {string} name
 * @param {() => string[]} args script and arguments, asked for when it runs
 * @returns {import('./runSteps.mjs').Step}
 */
export function commandStep(name, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await run(args());
      if (code === 0) return { passed: 0, failed: 0 };
      return { passed: 0, failed: 1, failures: [`\n${output.trim()}`] };
    },
  };
}

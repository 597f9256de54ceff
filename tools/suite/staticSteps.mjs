import { toolPath } from '../process/toolPath.mjs';
import { commandStep } from './commandStep.mjs';
import { skipStep } from './skipStep.mjs';

/**
 * Everything that judges the sources without running them.
 * @returns {import('./runSteps.mjs').Step[]}
 */
export function staticSteps() {
  return [
    commandStep('types of libraries, API, migrations and their tests', () =>
      typesOf('tools/tsconfig.specs.json'),
    ),
    commandStep('types of the dashboard and its tests', () => typesOf('apps/dashboard')),
    commandStep('types of the guest page and its tests', () => typesOf('apps/guest')),
    commandStep('types of tools and bench', () => typesOf('tools')),
    commandStep('types of browser tests', () => typesOf('e2e')),
    commandStep('format and lint', () => [toolPath('@biomejs/biome', 'biome'), 'ci', '--colors=off', '.']),
    commandStep('boundaries', () => [
      toolPath('dependency-cruiser', 'depcruise'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
      ...['apps', 'libs', 'migrations', 'tools', 'e2e', 'bench'],
    ]),
    skipStep(),
  ];
}

/** @param {string} project */
function typesOf(project) {
  return [toolPath('typescript-native', 'tsc'), '--noEmit', '-p', project];
}

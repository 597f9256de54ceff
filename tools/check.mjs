import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';
import { endWithChildren } from './process/endWithChildren.mjs';

/** `npm run check`: what is quick enough to run before every commit. */

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  endWithChildren();
  await prepareCheckout({ log: say, built: false });
  const { report } = await import('./suite/report.mjs');
  const { runSteps } = await import('./suite/runSteps.mjs');
  const { staticSteps } = await import('./suite/staticSteps.mjs');
  const { vitestStep } = await import('./suite/vitestStep.mjs');
  const results = [
    ...(await runSteps(staticSteps(), 2, say)),
    ...(await runSteps([vitestStep('unit and dashboard tests', ['unit', 'dashboard'])], 1, say)),
  ];
  return report(results, say);
});

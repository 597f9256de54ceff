import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';
import { seconds } from './console/seconds.mjs';
import { endWithChildren } from './process/endWithChildren.mjs';

/** `npm test`: everything that can be checked, on a machine with nothing but Node and npm. */

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  endWithChildren();
  const began = performance.now();
  await prepareCheckout({ log: say, built: false });
  const { buildStep } = await import('./suite/buildStep.mjs');
  const { browserStep } = await import('./suite/browserStep.mjs');
  const { report } = await import('./suite/report.mjs');
  const { runSteps } = await import('./suite/runSteps.mjs');
  const { staticSteps } = await import('./suite/staticSteps.mjs');
  const { vitestStep } = await import('./suite/vitestStep.mjs');
  const results = [
    ...(await runSteps([buildStep(), ...staticSteps()], 2, say)),
    ...(await runSteps([vitestStep('unit, integration and dashboard tests')], 1, say)),
    ...(await runSteps([browserStep('browser tests of the built product')], 1, say)),
  ];
  say(`${seconds(began).padStart(8)}  in all`);
  return report(results, say);
});

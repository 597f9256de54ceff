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
  const { productStep } = await import('./suite/productStep.mjs');
  const { report } = await import('./suite/report.mjs');
  const { runSteps } = await import('./suite/runSteps.mjs');
  const { staticSteps } = await import('./suite/staticSteps.mjs');
  const { vitestStep } = await import('./suite/vitestStep.mjs');
  const product = productStep('start of the product, with its demo');
  const browser = browserStep('browser tests of the built product', product.environment);
  /** @param {import('./suite/runSteps.mjs').Step[]} steps one after the other */
  const inTurn = (...steps) => runSteps(steps, 1, say);
  try {
    const results = [
      ...(await Promise.all([
        inTurn(buildStep(), product.step),
        inTurn(...staticSteps(), vitestStep('unit tests', ['unit'], 1)),
      ])),
      await inTurn(vitestStep('integration and dashboard tests', ['integration', 'dashboard'])),
      await inTurn(browser),
    ].flat();
    say(`${seconds(began).padStart(8)}  in all`);
    return report(results, say);
  } finally {
    await product.stop();
  }
});

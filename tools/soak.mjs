import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';
import { seconds } from './console/seconds.mjs';
import { endWithChildren } from './process/endWithChildren.mjs';

/**
 * `npm run soak`: the property tests with 100,000 cases each, a fresh seed, in four time zones of the process, then the
 * tests of long load and of kills (`*.soak.spec.ts`). It prints its figures; docs/trust.md records the last full run.
 */

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'];

/** @param {string} line */
const say = (line) => console.log(line);

await runMain(async () => {
  endWithChildren();
  const began = performance.now();
  const runs = process.env['STRATUM_PROPERTY_RUNS'] ?? '100000';
  const seed = process.env['STRATUM_PROPERTY_SEED'] ?? String(Date.now() % 2_147_483_647);
  await prepareCheckout({ log: say });
  const { soakStep } = await import('./suite/soakStep.mjs');
  const { report } = await import('./suite/report.mjs');
  const { runSteps } = await import('./suite/runSteps.mjs');
  say(`${runs} cases for each property, seed ${seed} (repeat it with STRATUM_PROPERTY_SEED=${seed})`);
  const zones = ZONES.map((zone) =>
    soakStep(`properties in ${zone}`, 'property', {
      ...{ TZ: zone, STRATUM_PROPERTY_RUNS: runs, STRATUM_PROPERTY_SEED: seed },
    }),
  );
  const results = [
    ...(await runSteps(zones, 1, say)),
    ...(await runSteps([soakStep('long load and kills', 'soak', {})], 1, say)),
  ];
  say(`${seconds(began).padStart(8)}  in all`);
  return report(results, say);
});

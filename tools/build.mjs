import { prepareCheckout } from './build/prepareCheckout.mjs';
import { runMain } from './console/runMain.mjs';

/** `npm run build`: installs when needed and builds, by Nx, what has changed. */
await runMain(async () => {
  await prepareCheckout({ log: console.log });
  console.log('Built');
});

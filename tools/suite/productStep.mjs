import { freePort } from '../process/freePort.mjs';
import { temporaryFolder } from '../process/temporaryFolder.mjs';
import { startApart } from '../start/startApart.mjs';

/**
 * @typedef {object} ProductStep
 * @property {import('./runSteps.mjs').Step} step
 * @property {() => NodeJS.ProcessEnv} environment leads the browser tests to the product, once it runs
 * @property {() => Promise<void>} stop
 */

/**
 * The built product, started on an empty folder ahead of the browser tests: filling the demo keeps one core busy for
 * a minute, beside which something else can be done.
 * @param {string} name
 * @returns {ProductStep}
 */
export function productStep(name) {
  const { folder, remove } = temporaryFolder('suite', { inMemory: true });
  /** @type {import('../start/startApart.mjs').StartedProduct | undefined} */
  let product;
  return {
    step: {
      name,
      run: async () => {
        const port = String(await freePort());
        product = await startApart({ PORT: port, STRATUM_DATA_DIR: folder, DATABASE_URL: '' });
        return { passed: 0, failed: 0 };
      },
    },
    environment: () => {
      if (!product) return {};
      const logins = product.logins.map(({ role, email, password }) => `${role}  ${email}  ${password}`);
      return { STRATUM_E2E_URL: product.url, STRATUM_E2E_LOGINS: logins.join('\n') };
    },
    stop: async () => {
      await product?.stop();
      remove();
    },
  };
}

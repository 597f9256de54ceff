import { freePort } from '../../tools/process/freePort.mjs';
import { temporaryFolder } from '../../tools/process/temporaryFolder.mjs';
import { startApart } from '../../tools/start/startApart.mjs';
import { type Product, shareProduct } from './product.js';

/**
 * Starts the product once for all specs: the demo clinic, on a free port and an empty data folder. With
 * STRATUM_E2E_URL set, the specs drive a product that already runs; its logins come from STRATUM_E2E_LOGINS, written
 * as npm start prints them.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const running = process.env['STRATUM_E2E_URL'];
  if (running) {
    shareProduct({ url: running, logins: readLogins(process.env['STRATUM_E2E_LOGINS'] ?? '') });
    return async () => undefined;
  }
  const { folder, remove } = temporaryFolder('e2e', { inMemory: true });
  const environment = { PORT: String(await freePort()), STRATUM_DATA_DIR: folder, DATABASE_URL: '' };
  const { url, logins, stop } = await startApart(environment);
  shareProduct({ url, logins });
  return async () => {
    await stop();
    remove();
  };
}

function readLogins(text: string): Product['logins'] {
  return text.split('\n').flatMap((line) => {
    const [role, email, password] = line.split(/ {2,}/);
    return role && email && password ? [{ role, email, password }] : [];
  });
}

import { join } from 'node:path';
import { createServer } from 'vite';
import { checkout } from '../process/checkout.mjs';
import { freePort } from '../process/freePort.mjs';

/**
 * Serves the dashboard and the guest page from their sources on one port, as the product does: what is the API's goes
 * to the API, what is the guest page's to a second server.
 * @param {number} port
 * @param {string} api address of the API
 * @returns {Promise<() => Promise<void>>} stops both
 */
export async function servePages(port, api) {
  const guest = await serve('guest', await freePort(), { '/api': api });
  const base = guest.config.base;
  const guestAddress = `http://127.0.0.1:${guest.config.server.port}`;
  const dashboard = await serve('dashboard', port, {
    '/api': api,
    ...(base !== '/' && { [base]: { target: guestAddress, ws: true } }),
  });
  return async () => {
    await Promise.all([dashboard.close(), guest.close()]);
  };
}

/**
 * @param {string} app
 * @param {number} port
 * @param {import('vite').ServerOptions['proxy']} proxy
 */
async function serve(app, port, proxy) {
  const server = await createServer({
    root: join(checkout, 'apps', app),
    logLevel: 'warn',
    clearScreen: false,
    server: { port, host: '127.0.0.1', strictPort: true, proxy },
  });
  return server.listen();
}

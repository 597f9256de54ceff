import { createServer } from 'node:net';
import { CannotStart } from '../console/CannotStart.mjs';

/**
 * Makes sure that the port is free, on the address to listen on and wherever "localhost" may lead.
 * @param {string} host
 * @param {number} port
 * @throws {CannotStart}
 */
export async function checkPort(host, port) {
  for (const address of new Set([host, '127.0.0.1', '::1'])) {
    const problem = await tryListening(address, port);
    if (problem === 'EADDRINUSE') {
      throw new CannotStart(
        `Port ${port} is already in use on this machine: stop what uses it, or choose another, for example PORT=${port + 1 > 65_535 ? 3001 : port + 1} npm start`,
      );
    }
    if (problem === 'EACCES') {
      throw new CannotStart(
        `This user may not use port ${port}: choose one above 1023, for example PORT=3000 npm start`,
      );
    }
    if (problem === 'EADDRNOTAVAIL' && address === host) {
      throw new CannotStart(
        `HOST is ${host}, which is no address of this machine: try 127.0.0.1 or 0.0.0.0.`,
      );
    }
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code
 */
function tryListening(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

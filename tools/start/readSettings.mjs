import { isIP } from 'node:net';
import { CannotStart } from '../console/CannotStart.mjs';
import { dataFolder } from '../process/checkout.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host the address that is listened on
 * @property {string} dataDir absolute
 * @property {string | undefined} databaseUrl undefined: the embedded PostgreSQL
 * @property {string | undefined} publicUrl how people reach it, without a slash at the end
 * @property {string | undefined} trustedProxies comma-separated addresses
 * @property {boolean} logToConsole for a container; otherwise the API writes to a file in the data folder
 * @property {boolean} demo whether the first start makes the demo clinic
 */

/**
 * Reads what the person who starts Stratum asked for.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment an empty value counts as none
 * @returns {Settings}
 * @throws {CannotStart} naming the first thing that is wrong
 */
export function readSettings(args, environment) {
  return {
    demo: readDemo(args),
    port: readPort(environment['PORT'] || '3000'),
    host: readHost(environment['HOST'] || '127.0.0.1'),
    dataDir: dataFolder(environment),
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    publicUrl: readPublicUrl(environment['PUBLIC_URL']),
    trustedProxies: readProxies(environment['TRUSTED_PROXIES']),
    logToConsole: readLog(environment['STRATUM_LOG'] || 'file'),
  };
}

/** @param {string[]} args */
function readDemo(args) {
  const unknown = args.find((arg) => arg !== '--no-demo' && arg !== '--demo');
  if (unknown)
    throw new CannotStart(`The option ${unknown} is not known. There is one: npm start -- --no-demo`);
  return !args.includes('--no-demo');
}

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new CannotStart(
    `PORT is "${text}": set it to a number from 1 to 65535, for example PORT=3001 npm start`,
  );
}

/** @param {string} host */
function readHost(host) {
  if (isIP(host) || host === 'localhost') return host;
  throw new CannotStart(
    `HOST is "${host}": set it to an address of this machine, 127.0.0.1 for this machine alone or 0.0.0.0 for its network.`,
  );
}

/** @param {string | undefined} text */
function readDatabaseUrl(text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const complete = url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
  if (complete) return text;
  throw new CannotStart(
    'DATABASE_URL is not the address of a PostgreSQL database: write it as postgres://user:password@host:5432/database, ' +
      'or leave it out to use the embedded PostgreSQL.',
  );
}

/** @param {string | undefined} text */
function readPublicUrl(text) {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new CannotStart(
    `PUBLIC_URL is "${text}": set it to the address people type, for example https://desk.example.org`,
  );
}

/** @param {string | undefined} text */
function readProxies(text) {
  if (!text) return undefined;
  const proxies = text.split(',').map((part) => part.trim());
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong === undefined) return proxies.join(',');
  throw new CannotStart(
    `TRUSTED_PROXIES holds "${wrong}": list addresses or networks separated by commas, for example 10.0.0.1,192.168.0.0/16`,
  );
}

/** @param {string} text */
function readLog(text) {
  if (text === 'file' || text === 'console') return text === 'console';
  throw new CannotStart(`STRATUM_LOG is "${text}": set it to file or to console.`);
}

/** @param {string} text */
function isNetwork(text) {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

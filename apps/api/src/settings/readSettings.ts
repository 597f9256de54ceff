import { isIP } from 'node:net';
import { readOutlets } from './readOutlets.js';
import { Settings } from './Settings.js';
import { WrongSetting } from './WrongSetting.js';

/**
 * Reads the environment; an empty variable counts as none.
 * @throws WrongSetting naming the first variable that cannot be used, in one sentence
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const read = (name: string) => environment[name]?.trim() || null;
  return Object.assign(new Settings(), {
    databaseUrl: databaseUrl(read('DATABASE_URL')),
    connections: whole('STRATUM_CONNECTIONS', read('STRATUM_CONNECTIONS') ?? '20', 2, 500),
    worksJobs: onOrOff('STRATUM_JOBS', read('STRATUM_JOBS') ?? 'on'),
    host: host(read('HOST') ?? '127.0.0.1'),
    port: whole('PORT', read('PORT') ?? '3000', 0, 65_535),
    publicUrl: publicUrl(read('PUBLIC_URL')),
    trustedProxies: proxies(read('TRUSTED_PROXIES')),
    dashboardFolder: read('STRATUM_STATIC_DASHBOARD'),
    guestFolder: read('STRATUM_STATIC_GUEST'),
    ...readOutlets(read),
  });
}

function databaseUrl(text: string | null): string {
  const url = text !== null && URL.canParse(text) ? new URL(text) : null;
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) return url.href;
  throw new WrongSetting(
    'DATABASE_URL must be the address of a PostgreSQL database: postgres://user:password@host:5432/database.',
  );
}

function whole(name: string, text: string, least: number, greatest: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= greatest) return number;
  throw new WrongSetting(`${name} is "${text}": set it to a whole number from ${least} to ${greatest}.`);
}

function onOrOff(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new WrongSetting(`${name} is "${text}": set it to on or off.`);
}

function host(text: string): string {
  if (isIP(text) !== 0 || text === 'localhost') return text;
  throw new WrongSetting(`HOST is "${text}": set it to an address of this machine, such as 127.0.0.1.`);
}

function publicUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url !== null && url.pathname === '/' && url.search === '' && url.hash === '';
  if (bare && ['http:', 'https:'].includes(url.protocol)) return url.origin;
  throw new WrongSetting(
    `PUBLIC_URL is "${text}": set it to the address people type, such as https://desk.example.org.`,
  );
}

function proxies(text: string | null): string[] {
  const list = text === null ? [] : text.split(',').map((part) => part.trim());
  const wrong = list.find((proxy) => !isNetwork(proxy));
  if (wrong === undefined) return list;
  throw new WrongSetting(
    `TRUSTED_PROXIES holds "${wrong}": list addresses or networks separated by commas, such as 10.0.0.1,192.168.0.0/16.`,
  );
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

import { expect, test } from 'vitest';
import { readSettings } from './readSettings.mjs';

test('without any wish: port 3000, this machine alone, the embedded database, the demo clinic', () => {
  expect(readSettings([], { STRATUM_DATA_DIR: '/data' })).toEqual({
    ...{ demo: true, port: 3000, host: '127.0.0.1', dataDir: '/data', logToConsole: false },
    ...{ databaseUrl: undefined, publicUrl: undefined, trustedProxies: undefined },
  });
});

test('every wish is heard', () => {
  const environment = {
    ...{ PORT: '8080', HOST: '0.0.0.0', STRATUM_DATA_DIR: '/srv/stratum', STRATUM_LOG: 'console' },
    ...{ DATABASE_URL: 'postgresql://desk:secret@db.example:5432/desk' },
    ...{ PUBLIC_URL: 'https://desk.example.org/', TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16,::1' },
  };
  expect(readSettings(['--no-demo'], environment)).toEqual({
    ...{ demo: false, port: 8080, host: '0.0.0.0', dataDir: '/srv/stratum', logToConsole: true },
    databaseUrl: 'postgresql://desk:secret@db.example:5432/desk',
    ...{ publicUrl: 'https://desk.example.org', trustedProxies: '10.0.0.1,192.168.0.0/16,::1' },
  });
});

test('an empty value counts as none', () => {
  const { port, databaseUrl } = readSettings([], { PORT: '', DATABASE_URL: '', PUBLIC_URL: '' });
  expect({ port, databaseUrl }).toEqual({ port: 3000, databaseUrl: undefined });
});

test.each([
  ['PORT', 'abc', 'PORT is "abc": set it to a number from 1 to 65535, for example PORT=3001 npm start'],
  ['PORT', '0', 'PORT is "0": set it'],
  ['PORT', '65536', 'PORT is "65536": set it'],
  ['PORT', '3000.5', 'PORT is "3000.5": set it'],
  ['HOST', 'desk', 'HOST is "desk": set it to an address of this machine'],
  ['DATABASE_URL', 'desk', 'DATABASE_URL is not the address of a PostgreSQL database'],
  ['DATABASE_URL', 'mysql://a:b@c/d', 'DATABASE_URL is not the address of a PostgreSQL database'],
  ['DATABASE_URL', 'postgres://a:hidden@c', 'DATABASE_URL is not the address of a PostgreSQL database'],
  ['PUBLIC_URL', 'desk.example.org', 'PUBLIC_URL is "desk.example.org": set it to the address people type'],
  ['PUBLIC_URL', 'https://desk.example.org/path', 'PUBLIC_URL is'],
  ['TRUSTED_PROXIES', '10.0.0.1,proxy', 'TRUSTED_PROXIES holds "proxy"'],
  ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES holds "10.0.0.0/33"'],
  ['STRATUM_LOG', 'loud', 'STRATUM_LOG is "loud"'],
])('%s=%s is refused with what to do', (name, value, sentence) => {
  expect(() => readSettings([], { [name]: value })).toThrow(sentence);
});

test('a password is never quoted', () => {
  expect(() => readSettings([], { DATABASE_URL: 'postgres://a:hidden@c' })).toThrow(/^(?!.*hidden)/);
});

test('an unknown option is refused', () => {
  expect(() => readSettings(['--demmo'], {})).toThrow('The option --demmo is not known.');
});

import { expect, it } from 'vitest';
import { readSettings } from './readSettings.js';

const DATABASE_URL = 'postgres://stratum:secret@127.0.0.1:5432/stratum';

it('needs only the database, and listens on this machine alone', () => {
  expect(readSettings({ DATABASE_URL })).toMatchObject({
    databaseUrl: DATABASE_URL,
    worksJobs: true,
    host: '127.0.0.1',
    port: 3000,
    publicUrl: null,
    trustedProxies: [],
    dashboardFolder: null,
  });
});

it('takes an empty variable for none', () => {
  expect(readSettings({ DATABASE_URL, PORT: '', PUBLIC_URL: ' ', TRUSTED_PROXIES: '' })).toMatchObject({
    port: 3000,
    publicUrl: null,
    trustedProxies: [],
  });
});

it('reads addresses and networks of proxies, and the public address without its slash', () => {
  const settings = readSettings({
    DATABASE_URL,
    PUBLIC_URL: 'https://desk.example.org/',
    TRUSTED_PROXIES: '10.0.0.1, 192.168.0.0/16,::1',
  });
  expect(settings.publicUrl).toBe('https://desk.example.org');
  expect(settings.trustedProxies).toEqual(['10.0.0.1', '192.168.0.0/16', '::1']);
});

it.each([
  [{}, /^DATABASE_URL must be the address of a PostgreSQL database/],
  [{ DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL must be/],
  [{ DATABASE_URL: 'postgres://host:5432/' }, /^DATABASE_URL must be/],
  [{ DATABASE_URL, PORT: '80a' }, /^PORT is "80a": set it to a whole number from 0 to 65535/],
  [{ DATABASE_URL, PORT: '70000' }, /^PORT is "70000"/],
  [{ DATABASE_URL, STRATUM_JOBS: 'no' }, /^STRATUM_JOBS is "no": set it to on or off/],
  [{ DATABASE_URL, HOST: 'example.org' }, /^HOST is "example.org"/],
  [{ DATABASE_URL, PUBLIC_URL: 'desk.example.org' }, /^PUBLIC_URL is "desk.example.org"/],
  [{ DATABASE_URL, PUBLIC_URL: 'https://x.org/path' }, /^PUBLIC_URL is/],
  [{ DATABASE_URL, TRUSTED_PROXIES: '10.0.0.1,all' }, /^TRUSTED_PROXIES holds "all"/],
  [{ DATABASE_URL, TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES holds/],
])('says in one sentence what is wrong with %j', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(sentence);
});

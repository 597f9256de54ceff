import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic, testPassword } from '../testing/aClinic.js';
import { client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';

describe('guessing passwords', () => {
  let api: TestApi;
  let clinic: TestClinic;
  beforeAll(async () => {
    api = await startApi({ environment: { TRUSTED_PROXIES: '127.0.0.1' } });
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());

  const tryFrom = (address: string, email: string, password: string, at = api) =>
    client(at.url).post('/auth/sign-in', { email, password }, { headers: { 'x-forwarded-for': address } });

  it('is slowed down after five failures for an account and an address, and then ever more', async () => {
    const { email } = clinic.managers[0];
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) statuses.push((await tryFrom('203.0.113.1', email, `guess ${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await tryFrom('203.0.113.1', email, testPassword);
    expect(refused).toMatchObject({ status: 429, body: { code: 'slow_down', retryAfter: 1 } });
    expect(refused.headers.get('retry-after')).toBe('1');
    for (const wait of [1, 2, 4, 8]) {
      api.clock.advance(wait * 1_000);
      expect((await tryFrom('203.0.113.1', email, 'guess')).status).toBe(401);
      expect((await tryFrom('203.0.113.1', email, 'guess')).body.retryAfter).toBe(wait * 2);
    }
  });

  it('lets the owner in from elsewhere all the while, and from the same place after a minute at the most', async () => {
    const { email } = clinic.managers[0];
    expect((await tryFrom('198.51.100.7', email, testPassword)).status).toBe(200);
    api.clock.advance(60_000);
    expect((await tryFrom('203.0.113.1', email, testPassword)).status).toBe(200);
  });

  it('lets the owner in at once in a browser that signed in before, even beside the attacker', async () => {
    const [{ email }] = clinic.receptionists;
    const home = { 'x-forwarded-for': '203.0.113.9' };
    const browser = client(api.url);
    const signIn = () => browser.post('/auth/sign-in', { email, password: testPassword }, { headers: home });
    expect((await signIn()).status).toBe(200);
    for (let n = 0; n < 7; n++) await tryFrom('203.0.113.9', email, `guess ${n}`);
    expect((await tryFrom('203.0.113.9', email, testPassword)).status).toBe(429);
    expect((await signIn()).status).toBe(200);
  });

  it('counts an address over all accounts', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) {
      statuses.push((await tryFrom('2001:db8::1', `person-${n}@clinic.test`, 'guess')).status);
    }
    statuses.push((await tryFrom('2001:db8::ffff', 'person-9@clinic.test', 'guess')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
  });

  it('counts in all processes together', async () => {
    const second = await startApi({ besides: api, environment: { TRUSTED_PROXIES: '127.0.0.1' } });
    const [{ email }] = clinic.specialists;
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) {
      statuses.push((await tryFrom('203.0.113.20', email, 'guess', n % 2 ? second : api)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    await second.stop();
  });

  it('cannot slip past the count by guessing all at once', async () => {
    const [, { email }] = clinic.specialists;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => tryFrom('203.0.113.30', email, `guess ${n}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
  });

  it('is not helped by a forged X-Forwarded-For where no proxy is trusted', async () => {
    const plain = await startApi({ besides: api });
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) {
      const answer = await tryFrom(`192.0.2.${n}`, 'somebody@clinic.test', 'guess', plain);
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    await plain.stop();
  });

  it('a thousand times from fifty addresses does not keep the owner out', async () => {
    const fresh = await aClinic(api);
    const { email } = fresh.managers[0];
    const guesses = Array.from(
      { length: 1_000 },
      (_, n) => () => tryFrom(`100.64.0.${n % 50}`, email, `guess ${n}`),
    );
    const statuses = new Map<number, number>();
    const attacker = async () => {
      for (let next = guesses.pop(); next; next = guesses.pop()) {
        const { status } = await next();
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const attack = Promise.all(Array.from({ length: 250 }, attacker));
    const owner = await tryFrom('198.51.100.99', email, testPassword);
    expect(owner.status).toBe(200);
    await attack;
    expect([...statuses.keys()].sort()).toEqual([401, 429]);
    expect(statuses.get(401)).toBe(250);
    console.log(
      `figure: 1,000 guesses from 50 addresses: ${statuses.get(401)} compared, the owner in at once`,
    );
    expect((await tryFrom('198.51.100.98', email, testPassword)).status).toBe(200);
  }, 60_000);
});

describe('stored passwords', () => {
  let api: TestApi;
  let clinic: TestClinic;
  beforeAll(async () => {
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterAll(() => api.stop());

  it('are argon2id with at least 19 MiB, two passes and one lane, each with its own salt', async () => {
    const browser = await clinic.signIn('manager');
    await browser.post('/auth/password', { current: testPassword, next: 'another password' });
    const rows = await api.database.read<{ hash: string }>('select password_hash as hash from accounts');
    for (const { hash } of rows) {
      const [, memory, passes, lanes] =
        /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$[\w+/]{22}\$[\w+/]{43}$/.exec(hash) ?? [];
      expect(Number(memory)).toBeGreaterThanOrEqual(19 * 1024);
      expect([passes, lanes]).toEqual(['2', '1']);
    }
    expect(new Set(rows.map(({ hash }) => hash.split('$')[4])).size).toBe(2);
  });

  it('and secrets stand nowhere in the database', async () => {
    const browser = await clinic.signIn('specialist');
    const secret = browser.cookies.get('stratum') as string;
    for (const { tableName } of api.database.source.entityMetadatas) {
      for (const text of [secret, browser.csrfToken, testPassword]) {
        const rows = await api.database.read(`select 1 from ${tableName} t where t::text like $1`, [
          `%${text}%`,
        ]);
        expect([tableName, rows]).toEqual([tableName, []]);
      }
    }
  });

  it('are compared with the same work for names that nobody has', async () => {
    const known = clinic.receptionists[0].email;
    /** Microseconds of work, which another job on the same core does not lengthen. */
    const workFor = async (email: string) => {
      await api.database.read('truncate sign_in_throttles');
      const before = process.cpuUsage();
      await client(api.url).post('/auth/sign-in', { email, password: 'not-the-password' });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [there, nobody]: [number[], number[]] = [[], []];
    for (let n = 0; n < 25; n++) {
      there.push(await workFor(known));
      nobody.push(await workFor(`nobody-${n}@clinic.test`));
    }
    const median = (work: number[]) => work.sort((a, b) => a - b)[12] as number;
    const ratio = median(nobody) / median(there);
    console.log(`figure: unknown name to known name: ${ratio.toFixed(2)} of the work`);
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
  });
});

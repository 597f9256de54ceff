import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client } from '../testing/client.js';
import { startApi, type TestApi } from '../testing/startApi.js';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5_000))})`;

describe('the pages', () => {
  let folder: string;
  let api: TestApi;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pages-'));
    for (const page of ['dashboard', 'guest']) {
      await mkdir(join(folder, page, 'assets'), { recursive: true });
      await writeFile(join(folder, page, 'index.html'), `<!doctype html><title>${page}</title>`);
      await writeFile(join(folder, page, 'assets', 'index-abc123.js'), SCRIPT);
    }
    await writeFile(join(folder, 'dashboard', 'assets', 'index-abc123.js.br'), 'brotli');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    api = await startApi({
      environment: {
        STRATUM_STATIC_DASHBOARD: join(folder, 'dashboard'),
        STRATUM_STATIC_GUEST: join(folder, 'guest'),
      },
    });
  });
  afterAll(async () => {
    await api.stop();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(api.url + path, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' });

  it('are the dashboard and, below it, the page of the patients', async () => {
    expect(await (await get('/')).text()).toContain('<title>dashboard</title>');
    expect(await (await get('/guest/')).text()).toContain('<title>guest</title>');
    expect((await get('/guest')).headers.get('location')).toBe('/guest/');
  });

  it('are asked for again each time, and their hashed parts never', async () => {
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const etag = page.headers.get('etag') as string;
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
    const part = await get('/assets/index-abc123.js');
    expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(part.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('come squeezed: as they were built where they were, else as gzip', async () => {
    const asBrotli = await fetch(`${api.url}/guest/assets/index-abc123.js`, {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(asBrotli.headers.get('content-encoding')).toBe('gzip');
    expect(Number(asBrotli.headers.get('content-length'))).toBeLessThan(500);
    expect(await asBrotli.text()).toBe(SCRIPT);
    const built = await fetch(`${api.url}/assets/index-abc123.js`, {
      method: 'HEAD',
      headers: { 'accept-encoding': 'br' },
    });
    expect([built.headers.get('content-encoding'), built.headers.get('content-length')]).toEqual(['br', '6']);
  });

  it('allow no script in the page, nothing from elsewhere, and no frame', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.match(/unsafe-\w+/g)).toEqual(['unsafe-inline']);
    expect(policy).toMatch(/style-src 'self' 'unsafe-inline'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toBe(null);
  });

  it('are told to stay on https where that is the public address', async () => {
    const environment = {
      PUBLIC_URL: 'https://desk.example.org',
      STRATUM_STATIC_DASHBOARD: join(folder, 'dashboard'),
    };
    const secure = await startApi({ besides: api, environment });
    for (const path of ['/', '/api/health/live']) {
      const { headers } = await fetch(secure.url + path);
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    }
    const { headers } = await fetch(`${secure.url}/`);
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
    await secure.stop();
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/guest/../../secret.txt',
    '/assets/index-abc123.js%00.html',
    '/assets/',
    '/assets',
    '/index.html/',
    '/package.json',
    '/.env',
  ])('lead nowhere else: %s', async (path) => {
    const browser = client(api.url);
    const { status, body } = await browser.send('GET', path.startsWith('//') ? path : `//${path}`);
    expect(status).toBe(404);
    expect(JSON.stringify(body)).not.toContain('secret');
    const answer = await get(path);
    expect([200, 308]).not.toContain(answer.status);
  });

  it('are not kept by anybody when they come from the API', async () => {
    const { headers } = await get('/api/health/live');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import { ask, pathOf } from '../testing/ask.js';
import { type Client, client } from '../testing/client.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

/** Other ways to write the address of a route that a router, proxy or guard may take for the same or another. */
const SIBLINGS: readonly [string, (path: string) => string][] = [
  ['slashes doubled', (path) => `//api/${path}`],
  ['slashes doubled inside', (path) => `/api/${path}`],
  ['slash at the end', (path) => `/api${path}/`],
  ['upper case', (path) => `/API${path.toUpperCase()}`],
  [
    'letters escaped',
    (path) => `/api${path.replace(/[a-z]/, (one) => `%${one.charCodeAt(0).toString(16)}`)}`,
  ],
  ['semicolon', (path) => `/api${path};x=1`],
  ['dot', (path) => `/api/.${path}`],
  ['up and down again', (path) => `/api/x/..${path}`],
  ['query with a path in it', (path) => `/api${path}?/../public`],
];

describe('other ways to write an address', () => {
  let api: TestApi;
  let reads: Operation[];
  let everything: Client;
  beforeAll(async () => {
    api = await startApi();
    everything = await somebodyWithEveryRole(api, await aClinic(api));
    reads = operationsOf(api).filter(({ permission }) => permission !== 'public');
  });
  afterAll(() => api.stop());

  it.each(SIBLINGS)('%s: never let somebody in who is not signed in', async (_name, sibling) => {
    const nobody = client(api.url);
    for (const operation of reads) {
      const { status } = await nobody.send(operation.method, sibling(pathOf(operation)), undefined, {
        key: null,
      });
      expect([operation.method, operation.path, [401, 404, 403].includes(status)]).toEqual([
        operation.method,
        operation.path,
        true,
      ]);
    }
  });

  it('what is answered at an address with escaped letters is kept by nobody either', async () => {
    const cookie = [...everything.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    for (const path of ['/api/patients', '/%61pi/patients', '/api/%70atients']) {
      const { status, headers } = await fetch(api.url + path, { headers: { cookie } });
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
    }
  });

  it('HEAD gets the verdict of GET, and no body', async () => {
    const nobody = client(api.url);
    for (const operation of reads.filter(({ method }) => method === 'GET')) {
      const without = await nobody.send('HEAD', pathOf(operation));
      expect([operation.path, without.status]).toEqual([operation.path, 401]);
      const [head, get] = [
        await everything.send('HEAD', pathOf(operation)),
        await ask(everything, operation),
      ];
      expect([operation.path, head.status, head.body]).toEqual([operation.path, get.status, '']);
    }
    console.log(
      `figure: sibling paths: ${reads.length} routes × ${SIBLINGS.length} ways and HEAD, same verdict`,
    );
  });

  it('a header cannot change the method', async () => {
    const { status } = await everything.post('/clinic', {}, { headers: { 'x-http-method-override': 'PUT' } });
    expect(status).toBe(404);
  });
});

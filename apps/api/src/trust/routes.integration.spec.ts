import { Controller, Get, Module, Post } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Permits } from '../access/Permits.js';
import { permissions } from '../access/permissions.js';
import { aClinic } from '../testing/aClinic.js';
import { client } from '../testing/client.js';
import { type Operation, operationsOf } from '../testing/operations.js';
import { somebodyWithEveryRole } from '../testing/somebodyWithEveryRole.js';
import { startApi, type TestApi } from '../testing/startApi.js';

class RogueController {
  undeclared() {
    return { secret: true };
  }

  declared() {
    return {};
  }
}

class RogueModule {}

/** Specs are transformed without decorators, so they are called. */
function decorate(name: keyof RogueController, ...decorators: MethodDecorator[]): void {
  const method = Object.getOwnPropertyDescriptor(RogueController.prototype, name) as PropertyDescriptor;
  for (const decorator of decorators) decorator(RogueController.prototype, name, method);
}

decorate('undeclared', Get());
decorate('declared', Post('declared'), Permits('clinic.read'));
Controller('rogue')(RogueController);
Module({ controllers: [RogueController] })(RogueModule);

const PUBLIC = [
  'GET /feeds/{secret}',
  'GET /health/live',
  'GET /health/ready',
  'GET /openapi.json',
  'POST /auth/links/accept',
  'POST /auth/links/first-clinic',
  'POST /auth/links/inspect',
  'POST /auth/sign-in',
  'POST /visit-links/answer',
  'POST /visit-links/inspect',
];

/** Every route below /api that the running router has taken, as `GET /patients/{id}`. */
function routedIn(api: TestApi): string[] {
  const routes = api.routes.flatMap(({ method, url }) =>
    [method].flat().map((one) => `${one} ${url.replace(/:(\w+)/g, '{$1}')}`),
  );
  return routes
    .filter((route) => / \/api(\/|$)/.test(route) && !/^(HEAD|OPTIONS) /.test(route))
    .map((route) => route.replace('/api', ''))
    .sort();
}

const nameOf = ({ method, path }: Operation) => `${method} ${path}`;

/** Routes of the router that nobody said the permission of. */
function undeclaredIn(api: TestApi): string[] {
  const declared = new Set(
    operationsOf(api)
      .filter(({ permission }) => permission !== undefined)
      .map(nameOf),
  );
  return routedIn(api).filter((route) => !declared.has(route));
}

describe('the routes of the running router', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('all say what they need', () => {
    expect(routedIn(api).length).toBeGreaterThan(30);
    expect(undeclaredIn(api)).toEqual([]);
    console.log(
      `figure: who may do what: ${routedIn(api).length} routes of the running router, none undeclared`,
    );
  });

  it('need permissions of the one table, or nothing for the few that have to be public', () => {
    const operations = operationsOf(api);
    const known = [...Object.keys(permissions), 'public', 'signed-in'];
    expect(operations.filter(({ permission }) => !known.includes(permission ?? ''))).toEqual([]);
    const open = operations.filter(({ permission }) => permission === 'public').map(nameOf);
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('all say what comes back, and how they refuse', () => {
    const silent = operationsOf(api).filter(
      ({ described, errorCodes }) => !described || errorCodes.length === 0,
    );
    expect(silent.map(nameOf)).toEqual([]);
  });

  it('all describe the body that they take', () => {
    const documented = operationsOf(api).filter(
      ({ body }) => body && Object.keys(body.properties ?? {}).length === 0,
    );
    expect(documented.map(nameOf)).toEqual([]);
  });

  it('are found out when one says nothing, and lets nobody in', async () => {
    const rogue = await startApi({ modules: [RogueModule] });
    expect(undeclaredIn(rogue)).toEqual(['GET /rogue']);
    const everything = await somebodyWithEveryRole(rogue, await aClinic(rogue));
    expect(await everything.get('/rogue')).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    expect((await everything.post('/rogue/declared')).status).toBe(201);
    expect((await client(rogue.url).get('/rogue')).status).toBe(401);
    await rogue.stop();
  });
});

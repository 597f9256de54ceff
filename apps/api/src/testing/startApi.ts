import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RouteOptions } from 'fastify';
import { AppModule } from '../app.module.js';
import { Database } from '../database/Database.js';
import { createApp } from '../http/createApp.js';
import { readSettings } from '../settings/readSettings.js';
import { createTestDatabase } from './createTestDatabase.js';
import { runningApis } from './runningApis.js';
import { TestClock } from './TestClock.js';

/** The product, listening on a port of its own. */
export interface TestApi {
  /** http://127.0.0.1:… without a slash at the end. */
  url: string;
  databaseUrl: string;
  app: NestFastifyApplication;
  database: Database;
  clock: TestClock;
  /** Every route that the router took. */
  routes: readonly RouteOptions[];
  /** Every line that was logged. */
  logged: readonly string[];
  stop(): Promise<void>;
}

/** What a test may want otherwise. */
export interface TestApiOptions {
  /** Modules beside the product's own. */
  modules?: readonly Type[];
  /** What waits in the queue stays there unless `STRATUM_JOBS` is `on`. */
  environment?: Record<string, string>;
  /** Another process on the same database: stops without dropping it. */
  besides?: TestApi;
}

/** Starts the whole product on a fresh database and a clock that the test moves. */
export async function startApi(options: TestApiOptions = {}): Promise<TestApi> {
  const made = options.besides ? null : await createTestDatabase();
  const databaseUrl = options.besides?.databaseUrl ?? (made?.url as string);
  const clock = options.besides?.clock ?? new TestClock();
  const routes: RouteOptions[] = [];
  const logged: string[] = [];
  const app = await createApp({
    settings: readSettings({
      ...{ DATABASE_URL: databaseUrl, PORT: '0', STRATUM_JOBS: 'off' },
      ...options.environment,
    }),
    modules: [AppModule, ...(options.modules ?? [])],
    clock,
    log: { write: (line) => logged.push(line) },
    onRoute: (route) => routes.push(route),
  });
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
  const stop = async () => {
    runningApis.delete(url);
    await app.close();
    await made?.drop();
  };
  const database = app.get(Database);
  runningApis.set(url, { database, clock });
  return { url, databaseUrl, app, database, clock, routes, logged, stop };
}

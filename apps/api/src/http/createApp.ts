import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { Clock } from '../settings/Clock.js';
import type { Settings } from '../settings/Settings.js';
import { settingsModule } from '../settings/settingsModule.js';
import type { AppOptions } from './app/AppOptions.js';
import { FrameworkLog } from './app/FrameworkLog.js';
import { logRequests } from './app/logRequests.js';
import { RunningApp } from './app/RunningApp.js';
import { readBody } from './app/readBody.js';
import { securityHeaders } from './app/securityHeaders.js';
import { servePages } from './app/servePages.js';
import { stampRequests } from './app/stampRequests.js';
import { ProblemFilter } from './ProblemFilter.js';
import { validation } from './validation.js';

class Stratum {}

/** Puts the application together, the same for the product and for tests; the caller listens. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const { settings, modules, clock = new Clock(), log } = options;
  const running = new RunningApp();
  const adapter = new FastifyAdapter(serverOptions(settings, log));
  const fastify = adapter.getInstance();
  if (options.onRoute) fastify.addHook('onRoute', options.onRoute);
  readBody(fastify as never);
  stampRequests(fastify as never, clock, settings.publicUrl);
  if (log) logRequests(fastify as never);
  const app = await NestFactory.create<NestFastifyApplication>(
    {
      module: Stratum,
      global: true,
      imports: [settingsModule(settings, clock), ...modules],
      providers: [{ provide: RunningApp, useValue: running }],
      exports: [RunningApp],
    },
    adapter,
    { bodyParser: false, logger: log ? new FrameworkLog(fastify.log) : false, abortOnError: false },
  );
  running.app = app;
  await app.register(cookie as never);
  await app.register(helmet as never, securityHeaders(settings.publicUrl) as never);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validation);
  app.useGlobalFilters(new ProblemFilter());
  if (settings.dashboardFolder) await servePages(fastify as never, settings.dashboardFolder, '/');
  if (settings.guestFolder) await servePages(fastify as never, settings.guestFolder, '/guest/');
  return app;
}

function serverOptions(settings: Settings, log: AppOptions['log']) {
  return {
    bodyLimit: 1_048_576,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    genReqId: () => randomUUID(),
    requestIdHeader: false as const,
    logController: new LogController({ disableRequestLogging: true }),
    logger: log ? { level: 'info', stream: log } : false,
    forceCloseConnections: 'idle' as const,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  };
}

import type { Type } from '@nestjs/common';
import type { RouteOptions } from 'fastify';
import type { Clock } from '../../settings/Clock.js';
import type { Settings } from '../../settings/Settings.js';

/** What an application is made of. */
export interface AppOptions {
  settings: Settings;
  /** The rooms that answer: the table of contents, and what a test adds. */
  modules: readonly Type[];
  clock?: Clock;
  /** Where a line for each request, and each trouble, goes; nowhere when left out. */
  log?: { write(line: string): void };
  /** Told of every route as the router takes it. */
  onRoute?: (route: RouteOptions) => void;
}

import type { Database } from '../database/Database.js';
import type { Clock } from '../settings/Clock.js';

/** The products that run in this process of the tests, by their address: of those the tables are at hand. */
export const runningApis = new Map<string, { readonly database: Database; readonly clock: Clock }>();

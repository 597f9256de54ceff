import type { Answer, Carried, Client } from './client.js';
import { exampleOf } from './exampleOf.js';
import { fittingBodies } from './fittingBodies.js';
import type { Operation } from './operations.js';

/** What a test wants otherwise than the example. */
export interface Asked extends Carried {
  /** For the placeholders of the path: one id for all of them, or one each. */
  ids?: string | Readonly<Record<string, string>> | undefined;
  /** Sent as JSON in place of the example. */
  body?: unknown;
}

/** An id that no record has. */
export const nobodysId = '0198f3c0-dead-7000-8000-000000000000';

/** Asks for an operation as its document wants it: with a fitting body, a version and a key. */
export function ask(browser: Client, operation: Operation, asked: Asked = {}): Promise<Answer> {
  const { method, body, needsVersion, needsKey } = operation;
  const sent = asked.body ?? (body && method !== 'GET' ? bodyFor(operation) : undefined);
  const text = sent === undefined ? undefined : JSON.stringify(sent);
  return browser.send(method, pathOf(operation, asked.ids), text, {
    ...(needsVersion ? { version: asked.version ?? 1 } : {}),
    ...(needsKey ? {} : { key: null }),
    ...(asked.key === undefined ? {} : { key: asked.key }),
    ...(asked.headers ? { headers: asked.headers } : {}),
  });
}

/** A body that fits an operation. */
export function bodyFor({ method, path, body = {} }: Operation): Record<string, unknown> {
  return { ...(exampleOf(body) as object), ...fittingBodies[`${method} ${path}`] };
}

/** The path of an operation with ids in place of its placeholders. */
export function pathOf({ path }: Operation, ids: Asked['ids'] = nobodysId): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) =>
    typeof ids === 'string' ? ids : (ids[name] ?? nobodysId),
  );
}

import { newKey } from './newKey';

const open = new Map<string, string>();

/**
 * The idempotency key of an attempt. The same request gets the same key until `forget` is called, so that
 * a second click after a lost answer cannot create a second record.
 */
export function keyFor(method: string, path: string, body: unknown): { value: string; forget: () => void } {
  const attempt = `${method} ${path} ${JSON.stringify(body)}`;
  const value = open.get(attempt) ?? newKey();
  open.set(attempt, value);
  return { value, forget: () => open.delete(attempt) };
}

import { randomUUID } from 'node:crypto';

/**
 * One who asks the product, with the time that each answer took, in milliseconds.
 * @param {string} address @param {Record<string, string>} headers of a session
 */
export function askAs(address, headers) {
  /**
   * @param {'GET' | 'POST'} method @param {string} path @param {object} [body] @param {number} [version]
   * @returns {Promise<{ reply: any, took: number }>}
   */
  return async (method, path, body, version) => {
    const began = performance.now();
    const answer = await fetch(`${address}/api${path}`, {
      method,
      headers: {
        ...headers,
        'idempotency-key': randomUUID(),
        ...(version ? { 'if-match': `"${version}"` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const reply = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`);
    return { reply, took: performance.now() - began };
  };
}

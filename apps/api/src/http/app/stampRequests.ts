import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../settings/Clock.js';

/** What every request and reply carries: when it arrived, its id, and that nobody keeps the answer. */
export function stampRequests(fastify: FastifyInstance, clock: Clock): void {
  fastify.decorateRequest('arrivedAt', 0);
  fastify.addHook('onRequest', (request, reply, done) => {
    (request as typeof request & { arrivedAt: number }).arrivedAt = clock.now();
    if (request.url.startsWith('/api/')) {
      reply.header('cache-control', 'no-store');
      reply.header('x-request-id', request.id);
    }
    done();
  });
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (Number.isInteger(version) && !reply.hasHeader('etag')) reply.header('etag', `"${version}"`);
    done(null, payload);
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from '../../settings/Clock.js';
import { apiHeaders } from './apiHeaders.js';

/** What every request and reply carries: when it arrived, its id, and what browsers may do with the answer. */
export function stampRequests(fastify: FastifyInstance, clock: Clock, publicUrl: string | null): void {
  const headers = apiHeaders(publicUrl);
  fastify.decorateRequest('arrivedAt', 0);
  fastify.addHook('onRequest', (request, reply, done) => {
    (request as typeof request & { arrivedAt: number }).arrivedAt = clock.now();
    if (isApi(request)) reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!isApi(request)) reply.helmet();
    done(null, payload);
  });
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null)?.version;
    if (Number.isInteger(version) && !reply.hasHeader('etag')) reply.header('etag', `"${version}"`);
    done(null, payload);
  });
}

/** By the route that it came to: the same address can be written in many ways. */
function isApi(request: FastifyRequest): boolean {
  return (request.routeOptions.url ?? request.url).startsWith('/api/');
}

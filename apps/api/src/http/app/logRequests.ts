import type { FastifyInstance } from 'fastify';

/**
 * One line a request: method, route and status. Never the address itself, its query or the body: they name
 * patients. Whoever asks for the health of the process every second is not worth a line.
 */
export function logRequests(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (reply.statusCode >= 500) request.log.error(line);
    else if (!line.route.startsWith('/api/health/')) request.log.info(line);
    done();
  });
}

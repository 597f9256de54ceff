import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './Actor.js';

/** The actor of the request; only on routes that need a permission. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
  if (request.actor === undefined) throw new Error('a route without permission has no actor');
  return request.actor;
});

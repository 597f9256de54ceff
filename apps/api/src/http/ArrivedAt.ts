import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The moment when the request arrived, by the clock of the process; milliseconds since 1970. */
export const ArrivedAt = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    context.switchToHttp().getRequest<FastifyRequest & { arrivedAt: number }>().arrivedAt,
);

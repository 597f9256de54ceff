import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problems/Problem.js';
import { withHeader } from './withHeader.js';

/** What makes a creating request itself: who asks for what under which key, and a digest of the body. */
export interface OnceTicket {
  route: string;
  key: string;
  bodyDigest: string;
}

const ticket = createParamDecorator((_: unknown, context: ExecutionContext): OnceTicket => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) {
    throw new Problem(400, 'idempotency_key_missing', 'A creating request needs an Idempotency-Key.');
  }
  const path = request.url.split('?')[0] as string;
  const bodyDigest = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  return { route: `${request.method} ${path}`, key, bodyDigest };
});

/** The ticket of a creating request, from its `Idempotency-Key`. Without a key the request is refused (400). */
export const Once = (): ParameterDecorator =>
  withHeader(
    ticket(),
    'Idempotency-Key',
    'Chosen by the sender; the same key gets the same reply for a day.',
  );

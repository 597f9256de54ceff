import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problems/Problem.js';
import { withHeader } from './withHeader.js';

const seenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) {
    throw new Problem(428, 'version_missing', 'Say which version you changed, in If-Match.');
  }
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header);
  if (match === null)
    throw new Problem(400, 'bad_version', 'If-Match must be the version in quotes, such as "3".');
  return Number(match[1]);
});

/** The version that the sender saw, from `If-Match: "<version>"`. Without it the change is refused (428). */
export const SeenVersion = (): ParameterDecorator =>
  withHeader(seenVersion(), 'If-Match', 'The version that was seen, in quotes: "3".');

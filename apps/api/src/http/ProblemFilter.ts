import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problems/Problem.js';
import { problemOf } from './problems/problemOf.js';

/** Turns whatever was thrown into `{code, message, errors?}` with its status; what nobody expected is a 500 without details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const problem = error instanceof HttpException ? fromNest(error) : problemOf(error);
    if (problem.status >= 500) this.log.error(`${request.id} ${problem.code}: ${describe(error)}`);
    if (problem.status === 503) reply.header('retry-after', '2');
    if (problem.status === 429) reply.header('retry-after', String(problem.details?.['retryAfter'] ?? 5));
    reply.status(problem.status).send({
      code: problem.code,
      message: problem.message,
      ...(problem.errors ? { errors: problem.errors } : {}),
      ...problem.details,
    });
  }
}

/** Name, code and place of an error, never its text from the database: that can hold what a patient said. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as { code?: unknown }).code;
  const place = error.stack?.split('\n').find((line) => line.includes('/apps/') || line.includes('/libs/'));
  return [error.name, code, place?.trim()].filter(Boolean).join(' ');
}

function fromNest(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 404) return new Problem(404, 'not_found', 'There is nothing at this address.');
  if (status === 413) return new Problem(413, 'too_large', 'The request is too large.');
  if (status === 415) return new Problem(415, 'unsupported_type', 'This kind of content is not understood.');
  if (status < 500) return new Problem(status, 'bad_request', 'The request cannot be understood.');
  return new Problem(status, 'internal', 'Something went wrong on our side.');
}

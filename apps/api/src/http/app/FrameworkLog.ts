import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** What the framework and our own `Logger` say goes into the one log of the server. Its chatter at the start does not. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly target: FastifyBaseLogger) {}

  log(): void {}

  error(message: unknown, ...rest: unknown[]): void {
    this.target.error({ from: rest.at(-1) }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.target.warn({ from: rest.at(-1) }, String(message));
  }
}

import type { FastifyRequest } from 'fastify';
import type { Actor } from './Actor.js';
import type { SignedIn } from './sessions/SignedIn.js';

/** A request as the guard leaves it for the routes. */
export type AccessRequest = FastifyRequest & {
  /** By the clock of the process; milliseconds since 1970. */
  arrivedAt: number;
  signedIn?: SignedIn;
  actor?: Actor;
};

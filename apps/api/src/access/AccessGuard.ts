import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { notPermitted } from '../http/problems/notPermitted.js';
import { Problem } from '../http/problems/Problem.js';
import { Settings } from '../settings/Settings.js';
import type { AccessRequest } from './AccessRequest.js';
import { cookieNames } from './cookieNames.js';
import { originIsOurs } from './originIsOurs.js';
import { PERMITS, type Permitted } from './Permits.js';
import { Sessions } from './sessions/Sessions.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Stands before every route: who says nothing about who may use it lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {
    this.cookie = cookieNames(settings.publicUrl).session;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AccessRequest>();
    const needed = this.reflector.getAllAndOverride<Permitted | undefined>(PERMITS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const writes = !READS.has(request.method);
    if (writes && !originIsOurs(request.headers, this.settings.publicUrl)) throw csrf();
    if (needed === 'public') return true;
    await this.identify(request);
    if (writes) this.checkToken(request);
    if (needed === undefined) throw notPermitted('none');
    if (needed !== 'signed-in' && !request.actor?.permissions.has(needed)) throw notPermitted(needed);
    return true;
  }

  private async identify(request: AccessRequest): Promise<void> {
    const token = request.cookies[this.cookie];
    if (!token) throw new Problem(401, 'not_signed_in', 'Please sign in.');
    const active = request.headers['x-stratum-poll'] === undefined;
    request.signedIn = await this.sessions.use(token, request.arrivedAt, active);
    const { actor } = request.signedIn;
    if (actor !== null) request.actor = { ...actor, requestId: request.id };
  }

  private checkToken(request: AccessRequest): void {
    const sent = request.headers['x-csrf-token'];
    const expected = Buffer.from(request.signedIn?.csrfToken ?? '');
    const given = Buffer.from(typeof sent === 'string' ? sent : '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw csrf();
  }
}

function csrf(): Problem {
  return new Problem(403, 'csrf', 'This request does not come from a page of ours.');
}

import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../../settings/Settings.js';
import { cookieNames } from '../cookieNames.js';

const YEAR = 365 * 24 * 3600;

/** The cookies of a browser: one for the session, one by which the browser is known at the next sign-in. */
@Injectable()
export class SignInCookies {
  private readonly names;

  constructor(settings: Settings) {
    this.names = cookieNames(settings.publicUrl);
  }

  read(request: FastifyRequest): { token: string | undefined; device: string | undefined } {
    return {
      token: request.cookies[this.names.session],
      device: request.cookies[this.names.device]?.slice(0, 100),
    };
  }

  write(reply: FastifyReply, token: string, device?: string): void {
    reply.setCookie(this.names.session, token, this.options());
    if (device) reply.setCookie(this.names.device, device, { ...this.options(), maxAge: YEAR });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.names.session, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.names.secure } as const;
  }
}

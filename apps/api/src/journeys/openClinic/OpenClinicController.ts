import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AccessRequest } from '../../access/AccessRequest.js';
import { inspectLink } from '../../access/links/inspectLink.js';
import { Permits } from '../../access/Permits.js';
import { hashPassword } from '../../access/passwords/hashPassword.js';
import { openSession } from '../../access/sessions/openSession.js';
import { Sessions } from '../../access/sessions/Sessions.js';
import { describeSession } from '../../access/signIn/describeSession.js';
import { SignInCookies } from '../../access/signIn/SignInCookies.js';
import { WhoAmI } from '../../access/signIn/WhoAmI.js';
import { Database } from '../../database/Database.js';
import { Refuses } from '../../http/Refuses.js';
import { FirstClinicBody } from './FirstClinicBody.js';
import { openFirstClinic } from './openFirstClinic.js';

/** The first page of a new installation. */
@ApiTags('access')
@Controller('auth/links/first-clinic')
export class OpenClinicController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly cookies: SignInCookies,
  ) {}

  @Post()
  @HttpCode(200)
  @Permits('public')
  @Refuses('link_not_valid', 'already_exists')
  @ApiOkResponse({ type: WhoAmI })
  async open(
    @Body() body: FirstClinicBody,
    @Req() request: AccessRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    const now = request.arrivedAt;
    await inspectLink(this.database, body.token, now);
    const hash = await hashPassword(body.person.password);
    const { token: former } = this.cookies.read(request);
    const token = await this.database.transaction(async (tx) => {
      const accountId = await openFirstClinic(tx, body, hash, request.id, now);
      return openSession(tx, accountId, former, now);
    });
    this.cookies.write(reply, token);
    return describeSession(this.database, await this.sessions.use(token, now, true));
  }
}

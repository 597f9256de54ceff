import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Refuses } from '../../http/Refuses.js';
import type { AccessRequest } from '../AccessRequest.js';
import { Permits } from '../Permits.js';
import { CurrentSession } from '../sessions/CurrentSession.js';
import { Sessions } from '../sessions/Sessions.js';
import type { SignedIn } from '../sessions/SignedIn.js';
import { ChangePasswordBody } from './ChangePasswordBody.js';
import { ChooseClinicBody } from './ChooseClinicBody.js';
import { changePassword } from './changePassword.js';
import { chooseClinic } from './chooseClinic.js';
import { describeSession } from './describeSession.js';
import { SignIn } from './SignIn.js';
import { SignInBody } from './SignInBody.js';
import { SignInCookies } from './SignInCookies.js';
import { signOut } from './signOut.js';
import { WhoAmI } from './WhoAmI.js';

/** Signing in and out, and what a signed-in person can do about their own account. */
@ApiTags('access')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookies: SignInCookies,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Permits('public')
  @Refuses('wrong_credentials', 'slow_down')
  @ApiOkResponse({ type: WhoAmI })
  async signInHere(
    @Body() body: SignInBody,
    @Req() request: AccessRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhoAmI> {
    const { token: formerToken, device } = this.cookies.read(request);
    const from = { address: request.ip, device, requestId: request.id };
    const opened = await this.signIn.run({ ...body, ...from }, formerToken, request.arrivedAt);
    this.cookies.write(reply, opened.token, opened.device);
    return describeSession(this.database, await this.sessions.use(opened.token, request.arrivedAt, true));
  }

  @Get('me')
  @Permits('signed-in')
  @ApiOkResponse({ type: WhoAmI })
  me(@CurrentSession() session: SignedIn): Promise<WhoAmI> {
    return describeSession(this.database, session);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Permits('signed-in')
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() session: SignedIn,
    @Req() request: AccessRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await signOut(this.database, session, request.id, request.arrivedAt);
    this.sessions.forgetAll();
    this.cookies.clear(reply);
  }

  @Post('choose-clinic')
  @HttpCode(200)
  @Permits('signed-in')
  @ApiOkResponse({ type: WhoAmI })
  async chooseClinic(
    @Body() body: ChooseClinicBody,
    @CurrentSession() session: SignedIn,
    @Req() request: AccessRequest,
  ): Promise<WhoAmI> {
    await chooseClinic(this.database, session, body.clinicId);
    this.sessions.forgetAll();
    const { token = '' } = this.cookies.read(request);
    return describeSession(this.database, await this.sessions.use(token, request.arrivedAt, true));
  }

  @Post('password')
  @HttpCode(204)
  @Permits('signed-in')
  @Refuses('wrong_credentials', 'slow_down')
  @ApiNoContentResponse()
  async changePassword(
    @Body() body: ChangePasswordBody,
    @CurrentSession() session: SignedIn,
    @Req() request: AccessRequest,
    @ArrivedAt() now: number,
  ): Promise<void> {
    const { device } = this.cookies.read(request);
    const from = { address: request.ip, device, requestId: request.id };
    await this.signIn.prove({ email: session.account.email, password: body.current, ...from }, now);
    await changePassword(this.database, session, body.next, request.id, now);
    this.sessions.forgetAll();
  }
}

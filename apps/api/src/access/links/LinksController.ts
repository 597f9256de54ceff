import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Refuses } from '../../http/Refuses.js';
import type { AccessRequest } from '../AccessRequest.js';
import { Permits } from '../Permits.js';
import { Sessions } from '../sessions/Sessions.js';
import { AcceptBody } from './AcceptBody.js';
import { acceptLink } from './acceptLink.js';
import { InspectedLink } from './InspectedLink.js';
import { inspectLink } from './inspectLink.js';
import { LinkBody } from './LinkBody.js';

/** One-time links: how a person without a password gets one. */
@ApiTags('access')
@Controller('auth/links')
export class LinksController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Post('inspect')
  @HttpCode(200)
  @Permits('public')
  @Refuses('link_not_valid')
  @ApiOkResponse({ type: InspectedLink })
  inspect(@Body() body: LinkBody, @ArrivedAt() now: number): Promise<InspectedLink> {
    return inspectLink(this.database, body.token, now);
  }

  @Post('accept')
  @HttpCode(204)
  @Permits('public')
  @Refuses('link_not_valid')
  @ApiNoContentResponse()
  async accept(@Body() body: AcceptBody, @Req() request: AccessRequest): Promise<void> {
    await acceptLink(this.database, body, request.id, request.arrivedAt);
    this.sessions.forgetAll();
  }
}

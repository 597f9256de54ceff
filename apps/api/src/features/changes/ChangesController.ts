import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AccessRequest } from '../../access/AccessRequest.js';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { SignInCookies } from '../../access/signIn/SignInCookies.js';
import { ChangeFeed } from './ChangeFeed.js';
import { ChangeStreams } from './ChangeStreams.js';
import { ChangesQuery } from './ChangesQuery.js';
import { ChangesReply } from './ChangesReply.js';
import { tellChanges } from './tellChanges.js';

const STREAM = 'text/event-stream';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly streams: ChangeStreams,
    private readonly cookies: SignInCookies,
  ) {}

  /**
   * What colleagues changed: as server-sent events for who accepts them, else once. A browser that holds too many
   * streams is answered once too, and asks again.
   */
  @Get()
  @Permits('clinic.read')
  @ApiOkResponse({ type: ChangesReply })
  async show(
    @CurrentActor() actor: Actor,
    @Query() { since = null }: ChangesQuery,
    @Req() request: AccessRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.feed.listen();
    const cursor = since ?? null;
    const wantsStream = request.method === 'GET' && String(request.headers.accept ?? '').includes(STREAM);
    const { token = '' } = this.cookies.read(request);
    const stream = wantsStream ? this.streams.start({ token, clinicId: actor.clinicId, cursor }) : null;
    if (stream === null) return void reply.send(tellChanges(this.feed, actor, cursor));
    // Proxies would otherwise gather what must arrive at once; and an ended stream leaves no open connection behind.
    reply.headers({ 'content-type': STREAM, 'x-accel-buffering': 'no', connection: 'close' });
    reply.raw.once('close', () => stream.destroy());
    return void reply.send(stream);
  }
}

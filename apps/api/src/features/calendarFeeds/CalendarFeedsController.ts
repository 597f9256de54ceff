import { createHash } from 'node:crypto';
import { Body, Controller, Delete, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { FeedBody } from './FeedBody.js';
import { FeedReply, MadeFeed, RevokedFeed } from './FeedReply.js';
import { findFeed } from './findFeed.js';
import { listFeeds } from './listFeeds.js';
import { loadBusy } from './loadBusy.js';
import { makeFeed } from './makeFeed.js';
import { revokeFeed } from './revokeFeed.js';
import { writeFeed } from './writeFeed.js';

/** The times of a person or a room in their own calendar program, behind a secret address. */
@ApiTags('calendar')
@Controller()
export class CalendarFeedsController {
  constructor(private readonly database: Database) {}

  @Get('calendar-feeds')
  @Permits('feeds.make')
  @ApiOkResponse({ type: [FeedReply] })
  list(@CurrentActor() actor: Actor, @ArrivedAt() now: number): Promise<FeedReply[]> {
    return listFeeds(this.database.reader, actor, now);
  }

  @Post('calendar-feeds')
  @Permits('feeds.make')
  @ApiCreatedResponse({ type: MadeFeed })
  make(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() { resourceId }: FeedBody,
    @ArrivedAt() now: number,
  ): Promise<MadeFeed> {
    return this.database.transaction(async (tx) => {
      // The address is a secret: it is shown to the first request and not kept for a repeated one.
      let path: string | null = null;
      const feed = await once(tx, actor, ticket, async () => {
        const { path: shown, ...made } = await makeFeed(tx, actor, resourceId, now);
        path = shown;
        return made;
      });
      return { ...feed, path };
    });
  }

  @Delete('calendar-feeds/:id')
  @Permits('feeds.make')
  @ApiOkResponse({ type: RevokedFeed })
  revoke(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ArrivedAt() now: number,
  ): Promise<RevokedFeed> {
    return this.database.transaction((tx) => revokeFeed(tx, actor, id, now));
  }

  @Get('feeds/:secret')
  @Permits('public')
  @Refuses('slow_down')
  @ApiOkResponse({
    description: 'A calendar (RFC 5545).',
    content: { 'text/calendar': { schema: { type: 'string' } } },
  })
  async read(
    @Param('secret') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Req() { ip }: FastifyRequest,
    @Res() reply: FastifyReply,
    @ArrivedAt() now: number,
  ): Promise<void> {
    const feed = await findFeed(this.database, { secret: name.replace(/\.ics$/, ''), address: ip, now });
    const text = writeFeed(feed, await loadBusy(this.database, feed, now));
    await this.database.read(
      'update calendar_feeds set last_fetched_at = $3 where clinic_id = $1 and id = $2',
      [feed.clinicId, feed.id, new Date(now)],
    );
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    // Calendar programs may keep what they show, and ask whether it still holds.
    reply.headers({ 'cache-control': 'private, no-cache', etag });
    if (known === etag) return void reply.status(304).send();
    return void reply.header('content-type', 'text/calendar; charset=utf-8').send(text);
  }
}

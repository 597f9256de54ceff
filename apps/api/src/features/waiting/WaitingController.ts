import { Body, Controller, Delete, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { addWaiting } from './addWaiting.js';
import { findWaiting } from './findWaiting.js';
import { removeWaiting } from './removeWaiting.js';
import { undoWaiting } from './undoWaiting.js';
import { WaitingBody } from './WaitingBody.js';
import { WaitingReply } from './WaitingReply.js';
import { waitingRules } from './waitingRules.js';

/** Who waits for a time to become free. */
@ApiTags('due')
@Controller('waiting')
export class WaitingController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('plans.read')
  @Lists(waitingRules)
  @ApiOkResponse({ type: WaitingReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @ClinicToday() today: Day,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly WaitingReply[]> {
    return sendPage(reply, waitingRules.name, await findWaiting(this.database, actor, query, today));
  }

  @Post()
  @Permits('visits.book')
  @Refuses('session_not_open', 'wrong_state', 'protocol_unsigned')
  @ApiCreatedResponse({ type: WaitingReply })
  add(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: WaitingBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<WaitingReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => addWaiting(tx, actor, body, { today, at })),
    );
  }

  @Delete(':id')
  @Permits('visits.book')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: WaitingReply })
  remove(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<WaitingReply> {
    return this.database.transaction((tx) => removeWaiting(tx, actor, id, { today, at }));
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: WaitingReply })
  undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
  ): Promise<WaitingReply> {
    return this.database.transaction((tx) => undoWaiting(tx, actor, id, today));
  }
}

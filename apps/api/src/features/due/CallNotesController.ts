import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
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
import { CalledReply } from './CalledReply.js';
import { CallNoteBody } from './CallNoteBody.js';
import { CallNoteReply } from './CallNoteReply.js';
import { calledRules } from './calledRules.js';
import { findCalled } from './findCalled.js';
import { noteCall } from './noteCall.js';
import { undoCall } from './undoCall.js';

/** What came of calling patients. */
@ApiTags('due')
@Controller('call-notes')
export class CallNotesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('plans.read')
  @Lists(calledRules)
  @ApiOkResponse({ type: CalledReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @ClinicToday() today: Day,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly CalledReply[]> {
    return sendPage(reply, calledRules.name, await findCalled(this.database, actor, query, today));
  }

  @Post()
  @Permits('visits.book')
  @ApiCreatedResponse({ type: CallNoteReply })
  note(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: CallNoteBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<CallNoteReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => noteCall(tx, actor, body, { today, at })),
    );
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: CallNoteReply })
  undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ArrivedAt() at: number,
  ): Promise<CallNoteReply> {
    return this.database.transaction((tx) => undoCall(tx, actor, id, at));
  }
}

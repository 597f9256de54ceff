import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { ArrivedAt } from '../../../http/ArrivedAt.js';
import { ClinicToday } from '../../../http/ClinicToday.js';
import { Lists } from '../../../http/lists/Lists.js';
import { sendPage } from '../../../http/lists/sendPage.js';
import { RecordId } from '../../../http/RecordId.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { CallNoteBody } from './CallNoteBody.js';
import { CallReply } from './CallReply.js';
import { callRules } from './callRules.js';
import { findCalls } from './findCalls.js';
import { noteCall } from './noteCall.js';

/** Who is to be called, and what came of it. */
@ApiTags('calls')
@Controller('calls')
export class CallsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('messages.read')
  @Lists(callRules)
  @ApiOkResponse({ type: CallReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly CallReply[]> {
    return sendPage(reply, callRules.name, await findCalls(this.database, actor, query));
  }

  @Post(':id/reached')
  @HttpCode(200)
  @Permits('messages.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: CallReply })
  reached(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() { note = null }: CallNoteBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<CallReply> {
    const said = { note, today, at };
    return this.database.transaction((tx) => noteCall(tx, actor, { id, version }, 'reached', said));
  }

  @Post(':id/not-reached')
  @HttpCode(200)
  @Permits('messages.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: CallReply })
  notReached(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() { note = null }: CallNoteBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<CallReply> {
    const said = { note, today, at };
    return this.database.transaction((tx) => noteCall(tx, actor, { id, version }, 'not-reached', said));
  }

  @Post(':id/left-word')
  @HttpCode(200)
  @Permits('messages.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: CallReply })
  leftWord(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() { note = null }: CallNoteBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<CallReply> {
    const said = { note, today, at };
    return this.database.transaction((tx) => noteCall(tx, actor, { id, version }, 'left-word', said));
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Permits('messages.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: CallReply })
  undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<CallReply> {
    const said = { note: null, today, at };
    return this.database.transaction((tx) => noteCall(tx, actor, { id, version }, 'undo', said));
  }
}

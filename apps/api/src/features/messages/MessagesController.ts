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
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { findMessages } from './findMessages.js';
import { getMessage } from './getMessage.js';
import { InvitationBody } from './InvitationBody.js';
import { invite } from './invite.js';
import { MessageReply, MessageWithLetter } from './MessageReply.js';
import { messageRules } from './messageRules.js';
import { sendNow } from './sendNow.js';

/** What patients were told, and are about to be. */
@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('messages.read')
  @Lists(messageRules)
  @ApiOkResponse({ type: MessageReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly MessageReply[]> {
    return sendPage(reply, messageRules.name, await findMessages(this.database, actor, query));
  }

  @Get(':id')
  @Permits('messages.write')
  @ApiOkResponse({ type: MessageWithLetter })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<MessageWithLetter> {
    return getMessage(this.database, actor, id);
  }

  @Post(':id/send-now')
  @HttpCode(200)
  @Permits('messages.write')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: MessageReply })
  sendNow(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ArrivedAt() at: number,
  ): Promise<MessageReply> {
    return this.database.transaction((tx) => sendNow(tx, actor, id, at));
  }

  @Post('invite')
  @Permits('messages.write')
  @Refuses('invited_today')
  @ApiCreatedResponse({ type: MessageReply })
  invite(
    @CurrentActor() actor: Actor,
    @Body() { patientId }: InvitationBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<MessageReply> {
    return this.database.transaction((tx) => invite(tx, actor, patientId, { today, at }));
  }
}

import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { CallCountsReply } from './CallCountsReply.js';
import { CloseCallBody } from './CloseCallBody.js';
import { callRules } from './callRules.js';
import { countCalls } from './countCalls.js';
import { findCalls } from './findCalls.js';
import { type CallStep, stepCall } from './stepCall.js';
import { TakeCallBody } from './TakeCallBody.js';
import { TakenCallReply } from './TakenCallReply.js';
import { takeCall } from './takeCall.js';
import { WorriedCallReply } from './WorriedCallReply.js';

/** Patients who call worried after a treatment. */
@ApiTags('worried calls')
@Controller()
export class WorriedCallsController {
  constructor(private readonly database: Database) {}

  @Post('patients/:patientId/worried-calls')
  @Permits('calls.take')
  @ApiCreatedResponse({ type: TakenCallReply })
  take(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @Once() ticket: OnceTicket,
    @Body() body: TakeCallBody,
    @ArrivedAt() at: number,
  ): Promise<TakenCallReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => takeCall(tx, actor, patientId, body, at)),
    );
  }

  @Get('worried-calls')
  @Permits('calls.take')
  @Lists(callRules)
  @ApiOkResponse({ type: WorriedCallReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly WorriedCallReply[]> {
    return sendPage(reply, callRules.name, await findCalls(this.database, actor, query));
  }

  @Get('worried-calls/counts')
  @Permits('calls.take')
  @ApiOkResponse({ type: CallCountsReply })
  count(@CurrentActor() actor: Actor): Promise<CallCountsReply> {
    return countCalls(this.database, actor.clinicId);
  }

  @Post('worried-calls/:id/answer')
  @HttpCode(200)
  @Permits('calls.answer')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: WorriedCallReply })
  answer(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @ArrivedAt() at: number,
  ): Promise<WorriedCallReply> {
    return this.step(actor, { id, seen }, { do: 'answer' }, at);
  }

  @Post('worried-calls/:id/close')
  @HttpCode(200)
  @Permits('calls.answer')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: WorriedCallReply })
  close(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Body() body: CloseCallBody,
    @ArrivedAt() at: number,
  ): Promise<WorriedCallReply> {
    return this.step(actor, { id, seen }, { do: 'close', ...body }, at);
  }

  @Post('worried-calls/:id/undo')
  @HttpCode(200)
  @Permits('calls.answer')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: WorriedCallReply })
  undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @ArrivedAt() at: number,
  ): Promise<WorriedCallReply> {
    return this.step(actor, { id, seen }, { do: 'undo' }, at);
  }

  private step(actor: Actor, call: { id: string; seen: number }, step: CallStep, at: number) {
    return this.database.transaction((tx) => stepCall(tx, actor, call, step, at));
  }
}

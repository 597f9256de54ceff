import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
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
import { AnswerBody } from './AnswerBody.js';
import { AnswerSaved } from './AnswerSaved.js';
import { countIntakes } from './countIntakes.js';
import { IntakeCounts } from './IntakeCounts.js';
import { IntakeReply } from './IntakeReply.js';
import { intakeListRules } from './intakeListRules.js';
import { ListedIntake } from './ListedIntake.js';
import { listIntakes } from './listIntakes.js';
import { loadIntake } from './loadIntake.js';
import { OpenedIntake } from './OpenedIntake.js';
import { OpenIntakeBody } from './OpenIntakeBody.js';
import { openIntake } from './openIntake.js';
import { SettleBody } from './SettleBody.js';
import { SettledReply } from './SettledReply.js';
import { saveAnswer } from './saveAnswer.js';
import { settleDifference } from './settleDifference.js';

/** Filling in. Handing in and examining are journeys: an assessment follows from them. */
@ApiTags('intakes')
@Controller('intakes')
export class IntakesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('intakes.list')
  @Lists(intakeListRules)
  @ApiOkResponse({ type: [ListedIntake] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ListedIntake[]> {
    return sendPage(reply, 'intakes', await listIntakes(this.database, actor, query));
  }

  @Get('counts')
  @Permits('intakes.list')
  @ApiOkResponse({ type: IntakeCounts })
  counts(@CurrentActor() actor: Actor): Promise<IntakeCounts> {
    return countIntakes(this.database, actor.clinicId);
  }

  @Post()
  @Permits('intakes.fill')
  @Refuses('intake_in_progress', 'no_form', 'idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: OpenedIntake })
  open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenIntakeBody,
    @Once() ticket: OnceTicket,
    @ArrivedAt() now: number,
  ): Promise<OpenedIntake> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => openIntake(tx, actor, body.patientId, now)),
    );
  }

  @Get(':id')
  @Permits('intakes.list')
  @ApiOkResponse({ type: IntakeReply, description: 'The desk reads an intake only while it is in progress.' })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<IntakeReply> {
    return loadIntake(this.database, actor, id);
  }

  @Post(':id/settle')
  @HttpCode(200)
  @Permits('patients.write')
  @ApiOkResponse({ type: SettledReply })
  settle(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: SettleBody,
  ): Promise<SettledReply> {
    return this.database.transaction((tx) => settleDifference(tx, actor, id, body.field));
  }

  @Put(':id/answers/:question')
  @Permits('intakes.fill')
  @Refuses('answer_changed', 'wrong_state')
  @ApiOkResponse({ type: AnswerSaved })
  answer(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Param('question') question: string,
    @Body() body: AnswerBody,
    @ArrivedAt() now: number,
  ): Promise<AnswerSaved> {
    return saveAnswer(this.database, actor, id, question, body, now);
  }
}

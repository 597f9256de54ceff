import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { discloseRefusal, OF_PLAN } from '../draftPlan/discloseRefusal.js';
import { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { AnswerGapBody } from './AnswerGapBody.js';
import { addSession } from './addSession.js';
import { answerGap } from './answerGap.js';
import { ChangeProtocolBody } from './ChangeProtocolBody.js';
import { changeProtocol } from './changeProtocol.js';
import { HealedLateBody } from './HealedLateBody.js';
import { healLate } from './healLate.js';
import { SkipBody } from './SkipBody.js';
import { skipSession } from './skipSession.js';

/** What going on with another protocol can be refused for. */
const REFUSALS = [
  'wrong_state',
  'plan_conflict',
  'not_qualified',
  'protocol_unsigned',
  'finding_blocks',
  'answer_missing',
  'reason_needed',
  'visit_does_not_fit',
];

@ApiTags('plans')
@Controller('plans/:id')
export class ChangeCourseController {
  constructor(private readonly database: Database) {}

  @Post('answer-gap')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses(...REFUSALS)
  @ApiOkResponse({ type: PlanChangeReply })
  answerGap(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: AnswerGapBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return this.change(actor, id, (tx) => answerGap(tx, actor, { id, version }, body, { today, at }));
  }

  @Post('courses/:courseId/change-protocol')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses(...REFUSALS)
  @ApiOkResponse({ type: PlanChangeReply })
  changeProtocol(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('courseId') courseId: string,
    @SeenVersion() version: number,
    @Body() body: ChangeProtocolBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    const seen = { id, version, courseId };
    return this.change(actor, id, (tx) => changeProtocol(tx, actor, seen, body, { today, at }));
  }

  @Post('courses/:courseId/add-session')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  addSession(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('courseId') courseId: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return this.change(actor, id, (tx) => addSession(tx, actor, { id, version, courseId }, { today, at }));
  }

  @Post('sessions/:sessionId/skip')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  skip(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('sessionId') sessionId: string,
    @SeenVersion() version: number,
    @Body() body: SkipBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    const seen = { id, version, sessionId };
    return this.change(actor, id, (tx) => skipSession(tx, actor, seen, body, { today, at }));
  }

  @Post('sessions/:sessionId/healed-late')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  healedLate(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('sessionId') sessionId: string,
    @SeenVersion() version: number,
    @Body() body: HealedLateBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    const seen = { id, version, sessionId };
    return this.change(actor, id, (tx) => healLate(tx, actor, seen, body, { today, at }));
  }

  private change(
    actor: Actor,
    id: string,
    work: (tx: EntityManager) => Promise<PlanChangeReply>,
  ): Promise<PlanChangeReply> {
    const whose = { text: OF_PLAN, id };
    return discloseRefusal(this.database, actor, whose, () => this.database.transaction(work));
  }
}

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
import { PauseBody } from './PauseBody.js';
import { pausePlan } from './pausePlan.js';
import { resumePlan } from './resumePlan.js';
import { StopBody } from './StopBody.js';
import { stopPlan } from './stopPlan.js';

@ApiTags('plans')
@Controller('plans/:id')
export class PausePlanController {
  constructor(private readonly database: Database) {}

  @Post('pause')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  pause(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: PauseBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return this.change(actor, id, (tx) => pausePlan(tx, actor, { id, version }, body, { today, at }));
  }

  @Post('resume')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  resume(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return this.change(actor, id, (tx) => resumePlan(tx, actor, { id, version }, { today, at }));
  }

  @Post('stop')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  stop(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: StopBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return this.change(actor, id, (tx) => stopPlan(tx, actor, { id, version }, body, { today, at }));
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

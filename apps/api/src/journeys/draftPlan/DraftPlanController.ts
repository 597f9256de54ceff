import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PlanReply } from '../../features/plans/PlanReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ChangePlanBody } from './ChangePlanBody.js';
import { changePlan } from './changePlan.js';
import { createPlan } from './createPlan.js';
import { discloseRefusal, OF_ASSESSMENT, OF_PLAN } from './discloseRefusal.js';
import { PlanBody } from './PlanBody.js';
import { PreviewReply } from './PreviewReply.js';
import { previewPlan } from './previewPlan.js';
import { redraftPlan } from './redraftPlan.js';

@ApiTags('plans')
@Controller('plans')
export class DraftPlanController {
  constructor(private readonly database: Database) {}

  @Post('preview')
  @HttpCode(200)
  @Permits('plans.draft')
  @Refuses('finding_blocks')
  @ApiOkResponse({ type: PreviewReply })
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: PlanBody,
    @ClinicToday() today: Day,
  ): Promise<PreviewReply> {
    return previewPlan(this.database, actor, body, today);
  }

  @Post()
  @Permits('plans.draft')
  @Refuses(
    'finding_blocks',
    'plan_conflict',
    'wrong_state',
    'idempotency_key_missing',
    'idempotency_key_reused',
  )
  @ApiCreatedResponse({ type: PlanReply })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: PlanBody,
    @Once() ticket: OnceTicket,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<PlanReply> {
    const whose = { text: OF_ASSESSMENT, id: body.assessmentId };
    return discloseRefusal(this.database, actor, whose, () =>
      this.database.transaction((tx) =>
        once(tx, actor, ticket, () => createPlan(tx, actor, body, { today, now })),
      ),
    );
  }

  @Post(':id/redraft')
  @HttpCode(200)
  @Permits('plans.draft')
  @Refuses('finding_blocks', 'plan_conflict', 'wrong_state', 'stale', 'version_missing')
  @ApiOkResponse({ type: PlanReply })
  redraft(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<PlanReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => redraftPlan(tx, actor, { id, version }, { today, now })),
    );
  }

  @Put(':id')
  @Permits('plans.draft')
  @Refuses('finding_blocks', 'plan_conflict', 'wrong_state', 'stale', 'version_missing')
  @ApiOkResponse({ type: PlanReply })
  change(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: ChangePlanBody,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<PlanReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => changePlan(tx, actor, { id, version }, body, { today, now })),
    );
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PlanReply } from '../../features/plans/PlanReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { discloseRefusal, OF_PLAN } from '../draftPlan/discloseRefusal.js';
import { ApprovePlanBody } from './ApprovePlanBody.js';
import { approvePlan } from './approvePlan.js';

@ApiTags('plans')
@Controller('plans')
export class ApprovePlanController {
  constructor(private readonly database: Database) {}

  @Post(':id/approve')
  @HttpCode(200)
  @Permits('plans.approve')
  @Refuses(
    'rules_changed',
    'finding_blocks',
    'answer_missing',
    'reason_needed',
    'plan_conflict',
    'wrong_state',
    'stale',
    'version_missing',
  )
  @ApiOkResponse({ type: PlanReply })
  approve(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: ApprovePlanBody,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<PlanReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => approvePlan(tx, actor, { id, version }, body, { today, now })),
    );
  }
}

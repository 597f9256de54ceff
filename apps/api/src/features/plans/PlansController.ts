import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { countPlans } from './countPlans.js';
import { findPlans } from './findPlans.js';
import { ListedPlanReply } from './ListedPlanReply.js';
import { PlanCountsReply } from './PlanCountsReply.js';
import { planListRules } from './planListRules.js';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('plans.read')
  @Lists(planListRules)
  @ApiOkResponse({ type: [ListedPlanReply] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @ClinicToday() today: Day,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ListedPlanReply[]> {
    return sendPage(reply, 'plans', await findPlans(this.database, actor, query, today));
  }

  @Get('counts')
  @Permits('plans.read')
  @ApiOkResponse({ type: PlanCountsReply })
  counts(@CurrentActor() actor: Actor, @ClinicToday() today: Day): Promise<PlanCountsReply> {
    return countPlans(this.database, actor.clinicId, today);
  }
}

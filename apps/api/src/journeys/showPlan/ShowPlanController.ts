import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PlanReply } from '../../features/plans/PlanReply.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { showPlan } from './showPlan.js';

@ApiTags('plans')
@Controller('plans')
export class ShowPlanController {
  constructor(private readonly database: Database) {}

  @Get(':id')
  @Permits('plans.read')
  @ApiOkResponse({ type: PlanReply })
  show(@CurrentActor() actor: Actor, @RecordId() id: string, @ClinicToday() today: Day): Promise<PlanReply> {
    return showPlan(this.database, actor, id, today);
  }
}

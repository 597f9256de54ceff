import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ForeseeBody } from './ForeseeBody.js';
import { ForeseenReply } from './ForeseenReply.js';
import { foreseePlan } from './foreseePlan.js';

@ApiTags('plans')
@Controller('plans')
export class ForeseePlanController {
  constructor(private readonly database: Database) {}

  @Post(':id/foresee')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('validation_failed', 'stale', 'version_missing')
  @ApiOkResponse({ type: ForeseenReply })
  foresee(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: ForeseeBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ForeseenReply> {
    return foreseePlan(this.database, actor, { id, version }, body, { today, at });
  }
}

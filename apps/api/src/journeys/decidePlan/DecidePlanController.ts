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
import { discloseRefusal, OF_PLAN } from '../draftPlan/discloseRefusal.js';
import { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { DecideBody } from './DecideBody.js';
import { decidePlan } from './decidePlan.js';

@ApiTags('plans')
@Controller('plans')
export class DecidePlanController {
  constructor(private readonly database: Database) {}

  @Post(':id/decide')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('validation_failed', 'wrong_state', 'reason_needed', 'plan_conflict', 'stale', 'version_missing')
  @ApiOkResponse({ type: PlanChangeReply })
  decide(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: DecideBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => decidePlan(tx, actor, { id, version }, body, { today, at })),
    );
  }
}

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
import { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import { CancelVisitBody } from './CancelVisitBody.js';
import { cancelVisit } from './cancelVisit.js';

@ApiTags('visits')
@Controller('visits/:id')
export class CancelVisitController {
  constructor(private readonly database: Database) {}

  @Post('cancel')
  @HttpCode(200)
  @Permits('visits.desk')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: VisitStepReply })
  cancel(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: CancelVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    return cancelVisit(this.database, actor, { id, version }, body, { today, at });
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Refuses } from '../../http/Refuses.js';
import { TakeBackVisitsBody } from './TakeBackVisitsBody.js';
import { TakenBackReply } from './TakenBackReply.js';
import { takeBackVisits } from './takeBackVisits.js';

@ApiTags('visits')
@Controller('visits')
export class TakeBackVisitsController {
  constructor(private readonly database: Database) {}

  @Post('take-back')
  @HttpCode(200)
  @Permits('visits.desk')
  @Refuses('cannot_undo', 'stale')
  @ApiOkResponse({ type: TakenBackReply })
  takeBack(
    @CurrentActor() actor: Actor,
    @Body() body: TakeBackVisitsBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<TakenBackReply> {
    return takeBackVisits(this.database, actor, body, { today, at });
  }
}

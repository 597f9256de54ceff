import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { showToday } from './showToday.js';
import { TodayReply } from './TodayReply.js';

@ApiTags('today')
@Controller('today')
export class ShowTodayController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('visits.read')
  @ApiOkResponse({ type: TodayReply })
  show(
    @CurrentActor() actor: Actor,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<TodayReply> {
    return showToday(this.database, actor, { today, at });
  }
}

import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { FreedTimesReply } from './FreedTimeReply.js';
import { fitFreedTimes } from './fitFreedTimes.js';

/** Times that became free, and who waits for one. They are booked as any visit is. */
@ApiTags('due')
@Controller()
export class FillFreedTimeController {
  constructor(private readonly database: Database) {}

  @Get('freed-times')
  @Permits('visits.book')
  @ApiOkResponse({ type: FreedTimesReply })
  async freedTimes(
    @CurrentActor() actor: Actor,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<FreedTimesReply> {
    return { freedTimes: await fitFreedTimes(this.database, actor, { today, at }) };
  }

  @Get('visits/:id/freed-times')
  @Permits('visits.book')
  @ApiOkResponse({ type: FreedTimesReply })
  async left(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<FreedTimesReply> {
    return { freedTimes: await fitFreedTimes(this.database, actor, { today, at }, id) };
  }
}

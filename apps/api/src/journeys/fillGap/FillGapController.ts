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
import { fitGaps } from './fitGaps.js';
import { GapsReply } from './GapReply.js';

/** Times that became free, and who waits for one. They are booked as any visit is. */
@ApiTags('due')
@Controller()
export class FillGapController {
  constructor(private readonly database: Database) {}

  @Get('gaps')
  @Permits('visits.book')
  @ApiOkResponse({ type: GapsReply })
  async gaps(
    @CurrentActor() actor: Actor,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<GapsReply> {
    return { gaps: await fitGaps(this.database, actor, { today, at }) };
  }

  @Get('visits/:id/gaps')
  @Permits('visits.book')
  @ApiOkResponse({ type: GapsReply })
  async left(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<GapsReply> {
    return { gaps: await fitGaps(this.database, actor, { today, at }, id) };
  }
}

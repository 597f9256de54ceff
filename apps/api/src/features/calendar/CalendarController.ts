import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { CalendarQuery } from './CalendarQuery.js';
import { CalendarReply } from './CalendarReply.js';
import { loadCalendar } from './loadCalendar.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly database: Database) {}

  /** The statement gives ready JSON, which goes out as it is. */
  @Get()
  @Permits('visits.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ type: CalendarReply })
  show(@CurrentActor() actor: Actor, @Query() days: CalendarQuery): Promise<string> {
    return loadCalendar(this.database, actor, days.from, days.to);
  }
}

import { Body, Controller, Delete, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { Lists } from '../../../http/lists/Lists.js';
import { listRows } from '../../../http/lists/listRows.js';
import { Once, type OnceTicket } from '../../../http/OnceTicket.js';
import { once } from '../../../http/once.js';
import { RecordId } from '../../../http/RecordId.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { RemovedReply } from '../RemovedReply.js';
import { DayHoursToSet } from './DayHoursBody.js';
import { DayHoursReply } from './DayHoursReply.js';
import { dayHoursRules } from './dayHoursRules.js';
import { dayHoursSource } from './dayHoursSource.js';
import { removeDayHours } from './removeDayHours.js';
import { setDayHours } from './setDayHours.js';

/** Days on which a person or the clinic keeps other hours than every week. */
@ApiTags('clinic')
@Controller('day-hours')
export class DayHoursController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @Lists(dayHoursRules)
  @ApiOkResponse({ type: DayHoursReply, isArray: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly DayHoursReply[]> {
    return listRows(this.database, reply, dayHoursRules, dayHoursSource, actor.clinicId, query);
  }

  @Post()
  @Permits('clinic.manage')
  @Refuses('stale')
  @ApiCreatedResponse({ type: DayHoursReply })
  set(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: DayHoursToSet,
  ): Promise<DayHoursReply> {
    return this.database.transaction((tx) => once(tx, actor, ticket, () => setDayHours(tx, actor, body)));
  }

  @Delete(':id')
  @Permits('clinic.manage')
  @Refuses('stale')
  @ApiOkResponse({ type: RemovedReply })
  remove(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
  ): Promise<RemovedReply> {
    return this.database.transaction((tx) => removeDayHours(tx, actor, { id, version }));
  }
}

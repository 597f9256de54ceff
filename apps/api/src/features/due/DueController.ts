import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { countDue } from './countDue.js';
import { DueCountsReply } from './DueCountsReply.js';
import { dueRules } from './dueRules.js';
import { findDue } from './findDue.js';
import { ListedDueReply } from './ListedDueReply.js';

/** Who is due for a visit, and who is outside of a window: the desk's list of whom to call. */
@ApiTags('due')
@Controller('due')
export class DueController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('plans.read')
  @Lists(dueRules)
  @ApiOkResponse({ type: ListedDueReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @ClinicToday() today: Day,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ListedDueReply[]> {
    return sendPage(reply, dueRules.name, await findDue(this.database, actor, query, today));
  }

  @Get('counts')
  @Permits('plans.read')
  @ApiOkResponse({ type: DueCountsReply })
  counts(@CurrentActor() actor: Actor, @ClinicToday() today: Day): Promise<DueCountsReply> {
    return countDue(this.database, actor.clinicId, today);
  }
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { RecordId } from '../../http/RecordId.js';
import { findVisit } from './findVisit.js';
import { findVisits } from './findVisits.js';
import { VisitReply } from './VisitReply.js';
import { visitListRules } from './visitListRules.js';

@ApiTags('visits')
@Controller('visits')
export class VisitsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('visits.read')
  @Lists(visitListRules)
  @ApiOkResponse({ type: [VisitReply] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly VisitReply[]> {
    return sendPage(reply, 'visits', await findVisits(this.database, actor, query));
  }

  @Get(':id')
  @Permits('visits.read')
  @ApiOkResponse({ type: VisitReply })
  async one(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<VisitReply> {
    return findVisit(this.database, actor, id);
  }
}

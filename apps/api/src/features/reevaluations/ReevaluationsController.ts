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
import { findReevaluation } from './findReevaluation.js';
import { findReevaluations } from './findReevaluations.js';
import { ReevaluationReply } from './ReevaluationReply.js';
import { reevaluationListRules } from './reevaluationListRules.js';

/** What became of the plans under way when figures were signed. */
@ApiTags('protocols')
@Controller('reevaluations')
export class ReevaluationsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('protocols.read')
  @Lists(reevaluationListRules)
  @ApiOkResponse({ type: [ReevaluationReply] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ReevaluationReply[]> {
    return sendPage(reply, 'reevaluations', await findReevaluations(this.database, actor.clinicId, query));
  }

  @Get(':id')
  @Permits('protocols.read')
  @ApiOkResponse({ type: ReevaluationReply })
  one(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<ReevaluationReply> {
    return findReevaluation(this.database, actor.clinicId, id);
  }
}

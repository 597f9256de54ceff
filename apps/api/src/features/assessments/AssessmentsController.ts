import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { assessmentListRules } from './assessmentListRules.js';
import { findAssessments } from './findAssessments.js';
import { ListedAssessmentReply } from './ListedAssessmentReply.js';

@ApiTags('assessments')
@Controller('assessments')
export class AssessmentsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('chart.read')
  @Lists(assessmentListRules)
  @ApiOkResponse({ type: [ListedAssessmentReply] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ListedAssessmentReply[]> {
    return sendPage(reply, 'assessments', await findAssessments(this.database, actor, query));
  }
}

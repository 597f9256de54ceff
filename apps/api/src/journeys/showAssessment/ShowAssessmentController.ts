import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { showAssessment } from './showAssessment.js';

@ApiTags('assessments')
@Controller('assessments')
export class ShowAssessmentController {
  constructor(private readonly database: Database) {}

  @Get(':id')
  @Permits('chart.read')
  @ApiOkResponse({ type: AssessmentReply })
  show(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
  ): Promise<AssessmentReply> {
    return showAssessment(this.database, actor, id, today);
  }
}

import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { signAssessment } from './signAssessment.js';

@ApiTags('assessments')
@Controller('assessments')
export class SignAssessmentController {
  constructor(private readonly database: Database) {}

  @Post(':id/sign')
  @HttpCode(200)
  @Permits('assessments.sign')
  @Refuses('phototype_missing', 'wrong_state', 'stale', 'version_missing')
  @ApiOkResponse({ type: AssessmentReply })
  sign(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<AssessmentReply> {
    return this.database.transaction((tx) => signAssessment(tx, actor, { id, version }, { today, now }));
  }
}

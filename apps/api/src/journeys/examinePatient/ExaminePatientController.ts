import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ExaminationBody } from '../../features/intakes/ExaminationBody.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ExaminedReply } from './ExaminedReply.js';
import { examinePatient } from './examinePatient.js';

@ApiTags('intakes')
@Controller('intakes')
export class ExaminePatientController {
  constructor(private readonly database: Database) {}

  @Put(':id/examination')
  @Permits('chart.write')
  @Refuses('wrong_state', 'stale', 'version_missing')
  @ApiOkResponse({ type: ExaminedReply })
  examine(
    @CurrentActor() actor: Actor,
    @RecordId('id') intakeId: string,
    @SeenVersion() version: number,
    @Body() body: ExaminationBody,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<ExaminedReply> {
    const seen = { intakeId, version };
    return this.database.transaction((tx) => examinePatient(tx, actor, seen, body, { today, now }));
  }
}

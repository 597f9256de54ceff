import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { loadPatientPage } from './loadPatientPage.js';
import { PatientPage } from './PatientPage.js';

@ApiTags('patients')
@Controller('patients/:id/page')
export class PatientPageController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('patients.read')
  @ApiOkResponse({ type: PatientPage })
  page(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
  ): Promise<PatientPage> {
    return loadPatientPage(this.database, actor, id, today);
  }
}

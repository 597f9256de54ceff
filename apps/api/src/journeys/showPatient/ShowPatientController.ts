import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PatientPage } from '../../features/patientPage/PatientPage.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { showPatient } from './showPatient.js';

@ApiTags('patients')
@Controller('patients/:id/page')
export class ShowPatientController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('patients.read')
  @ApiOkResponse({ type: PatientPage })
  page(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
  ): Promise<PatientPage> {
    return showPatient(this.database, actor, id, today);
  }
}

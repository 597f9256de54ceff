import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PatientBody } from '../../features/patients/PatientBody.js';
import { updatePatient } from '../../features/patients/updatePatient.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { ChangedPatientReply } from './ChangedPatientReply.js';

/** How old a patient is decides what may be done: a corrected birth date opens plans again as an answer does. */
@ApiTags('patients')
@Controller('patients')
export class ChangePatientController {
  constructor(private readonly database: Database) {}

  @Put(':id')
  @Permits('patients.write')
  @Refuses('version_missing', 'stale')
  @ApiOkResponse({ type: ChangedPatientReply })
  update(
    @CurrentActor() actor: Actor,
    @RecordId() patientId: string,
    @SeenVersion() seen: number,
    @Body() body: PatientBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ChangedPatientReply> {
    return this.database.transaction(async (tx) => {
      const change = () => updatePatient(tx, actor, patientId, seen, body, today);
      const told = { patientId, cause: 'answer', change } as const;
      const { done, reopened } = await reopenAfter(tx, actor, told, { today, at });
      return { ...done, reopened };
    });
  }
}

import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ContactWaysBody } from './ContactWaysBody.js';
import { countPatients } from './countPatients.js';
import { createPatient } from './createPatient.js';
import { DuplicatesBody } from './DuplicatesBody.js';
import { FoundPatient } from './FoundPatient.js';
import { findDuplicates } from './findDuplicates.js';
import { getPatient } from './getPatient.js';
import { ListedPatient } from './ListedPatient.js';
import { listPatients } from './listPatients.js';
import { PatientBody } from './PatientBody.js';
import { PatientCountsReply } from './PatientCountsReply.js';
import { PatientRecord } from './PatientRecord.js';
import { PossibleDuplicate } from './PossibleDuplicate.js';
import { patientListRules } from './patientListRules.js';
import { SearchBody } from './SearchBody.js';
import { searchPatients } from './searchPatients.js';
import { setContactWays } from './setContactWays.js';

@ApiTags('patients')
@Controller('patients')
export class PatientsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('patients.read')
  @Lists(patientListRules)
  @ApiOkResponse({ type: [ListedPatient] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @ArrivedAt() now: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ListedPatient[]> {
    return sendPage(reply, 'patients', await listPatients(this.database, actor, query, now));
  }

  @Get('counts')
  @Permits('patients.read')
  @ApiOkResponse({ type: PatientCountsReply })
  counts(@CurrentActor() actor: Actor, @ClinicToday() today: Day): Promise<PatientCountsReply> {
    return countPatients(this.database, actor.clinicId, today);
  }

  @Post('search')
  @HttpCode(200)
  @Permits('patients.read')
  @ApiOkResponse({ type: [FoundPatient] })
  search(
    @CurrentActor() actor: Actor,
    @Body() body: SearchBody,
    @ArrivedAt() now: number,
  ): Promise<FoundPatient[]> {
    return searchPatients(this.database, actor, body.text, body.limit ?? 20, now);
  }

  @Post('duplicates')
  @HttpCode(200)
  @Permits('patients.read')
  @ApiOkResponse({ type: [PossibleDuplicate] })
  duplicates(@CurrentActor() actor: Actor, @Body() body: DuplicatesBody): Promise<PossibleDuplicate[]> {
    return findDuplicates(this.database, actor, body);
  }

  @Post()
  @Permits('patients.write')
  @Refuses('idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: PatientRecord })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: PatientBody,
    @Once() ticket: OnceTicket,
    @ClinicToday() today: Day,
  ): Promise<PatientRecord> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => createPatient(tx, actor, body, today)),
    );
  }

  @Get(':id')
  @Permits('patients.read')
  @ApiOkResponse({ type: PatientRecord })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<PatientRecord> {
    return getPatient(this.database, actor, id);
  }

  @Post(':id/contact-ways')
  @HttpCode(200)
  @Permits('patients.write')
  @Refuses('stale')
  @ApiOkResponse({ type: PatientRecord })
  setContactWays(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: ContactWaysBody,
  ): Promise<PatientRecord> {
    return this.database.transaction((tx) => setContactWays(tx, actor, { id, version }, body));
  }
}

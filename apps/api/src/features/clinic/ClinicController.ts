import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Sessions } from '../../access/sessions/Sessions.js';
import { Database } from '../../database/Database.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { WeekBody } from '../../http/hours/WeekBody.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ClinicBody } from './ClinicBody.js';
import { ClinicReply } from './ClinicReply.js';
import { finishSetUp } from './finishSetUp.js';
import { getClinic } from './getClinic.js';
import { getSetUp } from './getSetUp.js';
import { SetUpReply } from './SetUpReply.js';
import { setOpeningHours } from './setOpeningHours.js';
import { updateClinic } from './updateClinic.js';

/** The settings of the clinic. */
@ApiTags('clinic')
@Controller('clinic')
export class ClinicController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Permits('clinic.read')
  @ApiOkResponse({ type: ClinicReply })
  get(@CurrentActor() actor: Actor, @ClinicToday() today: Day): Promise<ClinicReply> {
    return getClinic(this.database.reader, actor.clinicId, today);
  }

  @Put()
  @Permits('clinic.manage')
  @Refuses('zone_in_use')
  @ApiOkResponse({ type: ClinicReply })
  async update(
    @CurrentActor() actor: Actor,
    @SeenVersion() seen: number,
    @ClinicToday() today: Day,
    @Body() body: ClinicBody,
  ): Promise<ClinicReply> {
    const clinic = await this.database.transaction((tx) => updateClinic(tx, actor, body, seen, today));
    this.sessions.forgetAll();
    return clinic;
  }

  @Put('hours')
  @Permits('clinic.manage')
  @ApiOkResponse({ type: ClinicReply })
  setHours(
    @CurrentActor() actor: Actor,
    @SeenVersion() seen: number,
    @ClinicToday() today: Day,
    @Body() body: WeekBody,
  ): Promise<ClinicReply> {
    return this.database.transaction((tx) => setOpeningHours(tx, actor, body.hours, seen, today));
  }

  @Get('set-up')
  @Permits('clinic.manage')
  @ApiOkResponse({ type: SetUpReply })
  setUp(@CurrentActor() actor: Actor): Promise<SetUpReply> {
    return getSetUp(this.database.reader, actor.clinicId);
  }

  @Post('set-up/finish')
  @HttpCode(200)
  @Permits('clinic.manage')
  @ApiOkResponse({ type: SetUpReply })
  finish(@CurrentActor() actor: Actor): Promise<SetUpReply> {
    return this.database.transaction((tx) => finishSetUp(tx, actor));
  }
}

import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { WeekBody } from '../../http/hours/WeekBody.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { ClinicReply } from './ClinicReply.js';
import { finishSetUp } from './finishSetUp.js';
import { getClinic } from './getClinic.js';
import { getSetUp } from './getSetUp.js';
import { SetUpReply } from './SetUpReply.js';
import { setOpeningHours } from './setOpeningHours.js';

/** The settings of the clinic. */
@ApiTags('clinic')
@Controller('clinic')
export class ClinicController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @ApiOkResponse({ type: ClinicReply })
  get(@CurrentActor() actor: Actor, @ClinicToday() today: Day): Promise<ClinicReply> {
    return getClinic(this.database.reader, actor.clinicId, today);
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

import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import { CheckQuestionsReply } from './CheckQuestionsReply.js';
import { FinishVisitBody } from './FinishVisitBody.js';
import { finishVisit } from './finishVisit.js';
import { StartVisitBody } from './StartVisitBody.js';
import { StartVisitReply } from './StartVisitReply.js';
import { showCheck } from './showCheck.js';
import { startVisit } from './startVisit.js';

@ApiTags('visits')
@Controller('visits/:id')
export class TreatVisitController {
  constructor(private readonly database: Database) {}

  @Get('checks')
  @Permits('visits.treat')
  @ApiOkResponse({ type: CheckQuestionsReply })
  checks(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
  ): Promise<CheckQuestionsReply> {
    return showCheck(this.database, actor, id, today);
  }

  @Post('start')
  @HttpCode(200)
  @Permits('visits.treat')
  @Refuses('wrong_state', 'stale', 'not_qualified', 'other_treatment_open')
  @ApiOkResponse({ type: StartVisitReply })
  start(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: StartVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<StartVisitReply> {
    return startVisit(this.database, actor, { id, version }, body, { today, at });
  }

  @Post('done')
  @HttpCode(200)
  @Permits('visits.treat')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: VisitStepReply })
  done(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() { records }: FinishVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    return finishVisit(this.database, actor, { id, version }, records, { today, at });
  }
}

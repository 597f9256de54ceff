import { Body, Controller, HttpCode, Post } from '@nestjs/common';
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
import { stepVisit } from './stepVisit.js';
import { UndoVisitBody } from './UndoVisitBody.js';
import { undoVisitStep } from './undoVisitStep.js';
import { VisitStepReply } from './VisitStepReply.js';

@ApiTags('visits')
@Controller('visits/:id')
export class StepVisitController {
  constructor(private readonly database: Database) {}

  @Post('confirm')
  @HttpCode(200)
  @Permits('visits.desk')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: VisitStepReply })
  confirm(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    return stepVisit(this.database, actor, { id, version }, { name: 'confirm', change: {} }, { today, at });
  }

  @Post('check-in')
  @HttpCode(200)
  @Permits('visits.desk')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: VisitStepReply })
  checkIn(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    const step = { name: 'check-in' as const, change: { arrivedAt: new Date(at) } };
    return stepVisit(this.database, actor, { id, version }, step, { today, at });
  }

  @Post('undo')
  @HttpCode(200)
  @Permits('visits.desk')
  @Refuses(
    'nothing_to_undo',
    'cannot_undo',
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'override_not_permitted',
    'wrong_state',
    'stale',
  )
  @ApiOkResponse({ type: VisitStepReply })
  undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: UndoVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    return undoVisitStep(this.database, actor, { id, version }, body, { today, at });
  }
}

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
import { VisitStepReply } from '../stepVisit/VisitStepReply.js';
import { ForeseenMoveReply } from './ForeseenMoveReply.js';
import { foreseeMove } from './foreseeMove.js';
import { MoveVisitBody } from './MoveVisitBody.js';
import { moveVisit } from './moveVisit.js';

@ApiTags('visits')
@Controller('visits/:id')
export class MoveVisitController {
  constructor(private readonly database: Database) {}

  @Post('move')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses(
    'wrong_state',
    'stale',
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'override_not_permitted',
  )
  @ApiOkResponse({ type: VisitStepReply })
  move(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: MoveVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitStepReply> {
    return moveVisit(this.database, actor, { id, version }, body, { today, at });
  }

  @Post('move/foresee')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses('validation_failed', 'stale', 'version_missing')
  @ApiOkResponse({ type: ForeseenMoveReply })
  foresee(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: MoveVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ForeseenMoveReply> {
    return foreseeMove(this.database, actor, { id, version }, body, { today, at });
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { PlanReply } from '../../features/plans/PlanReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { settleRefusal } from '../bookVisit/settleRefusal.js';
import { UndoBody } from './UndoBody.js';
import { undoPlanStep } from './undoPlanStep.js';

@ApiTags('plans')
@Controller('plans')
export class RealignPlanController {
  constructor(private readonly database: Database) {}

  @Post(':id/undo')
  @HttpCode(200)
  @Permits('plans.undo')
  @Refuses(
    'cannot_undo',
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'visit_does_not_fit',
    'wrong_state',
    'stale',
    'version_missing',
  )
  @ApiOkResponse({ type: PlanReply })
  async undo(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() { eventId }: UndoBody,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<PlanReply> {
    try {
      return await this.database.transaction((tx) =>
        undoPlanStep(tx, actor, { id, version, eventId }, { today, now }),
      );
    } catch (error) {
      throw await settleRefusal(this.database, actor, error);
    }
  }
}

import { Controller, HttpCode, Post } from '@nestjs/common';
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
import { SubmittedReply } from './SubmittedReply.js';
import { submitIntake } from './submitIntake.js';

@ApiTags('intakes')
@Controller('intakes')
export class SubmitIntakeController {
  constructor(private readonly database: Database) {}

  @Post(':id/submit')
  @HttpCode(200)
  @Permits('intakes.fill')
  @Refuses('validation_failed', 'wrong_state')
  @ApiOkResponse({ type: SubmittedReply })
  submit(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() now: number,
  ): Promise<SubmittedReply> {
    return this.database.transaction((tx) => submitIntake(tx, actor, id, { today, now }));
  }
}

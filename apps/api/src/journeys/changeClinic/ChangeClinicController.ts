import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Sessions } from '../../access/sessions/Sessions.js';
import { Database } from '../../database/Database.js';
import { ClinicBody } from '../../features/clinic/ClinicBody.js';
import { ClinicReply } from '../../features/clinic/ClinicReply.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { Queue } from '../../queue/Queue.js';
import { changeClinic } from './changeClinic.js';

/** The settings of the clinic; what the house decides for itself reaches the plans under way. */
@ApiTags('clinic')
@Controller('clinic')
export class ChangeClinicController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly queue: Queue,
  ) {}

  @Put()
  @Permits('clinic.manage')
  @Refuses('zone_in_use')
  @ApiOkResponse({ type: ClinicReply })
  async update(
    @CurrentActor() actor: Actor,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @Body() body: ClinicBody,
  ): Promise<ClinicReply> {
    const seen = { version, today };
    const changed = await this.database.transaction((tx) => changeClinic(tx, actor, body, seen, this.queue));
    this.sessions.forgetAll();
    if (changed.isReevaluated) this.queue.wake();
    return changed.clinic;
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { discloseRefusal, OF_PLAN } from '../draftPlan/discloseRefusal.js';
import { PlanChangeReply } from '../realignPlan/PlanChangeReply.js';
import { addEvent } from './addEvent.js';
import { EventAddedReply } from './EventAddedReply.js';
import { EventBody } from './EventBody.js';
import { MoveEventBody } from './MoveEventBody.js';
import { moveEvent } from './moveEvent.js';
import { removeEvent } from './removeEvent.js';

@ApiTags('plans')
@Controller('plans/:id/events')
export class KeepEventsController {
  constructor(private readonly database: Database) {}

  @Post()
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: EventAddedReply })
  add(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Once() ticket: OnceTicket,
    @Body() body: EventBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<EventAddedReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) =>
        once(tx, actor, ticket, () => addEvent(tx, actor, { id, version }, body, { today, at })),
      ),
    );
  }

  @Post(':patientEventId/move')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  move(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('patientEventId') eventId: string,
    @SeenVersion() version: number,
    @Body() body: MoveEventBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => moveEvent(tx, actor, { id, version, eventId }, body, { today, at })),
    );
  }

  @Post(':patientEventId/remove')
  @HttpCode(200)
  @Permits('plans.write')
  @Refuses('wrong_state', 'plan_conflict')
  @ApiOkResponse({ type: PlanChangeReply })
  remove(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @RecordId('patientEventId') eventId: string,
    @SeenVersion() version: number,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<PlanChangeReply> {
    return discloseRefusal(this.database, actor, { text: OF_PLAN, id }, () =>
      this.database.transaction((tx) => removeEvent(tx, actor, { id, version, eventId }, { today, at })),
    );
  }
}

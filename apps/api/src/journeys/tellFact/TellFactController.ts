import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { FactBody } from '../../features/facts/FactBody.js';
import type { FactReply } from '../../features/facts/FactReply.js';
import { reviewFact } from '../../features/facts/reviewFact.js';
import { takeBackFact } from '../../features/facts/takeBackFact.js';
import { tellFact } from '../../features/facts/tellFact.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import type { Moment } from '../findOpenings/Moment.js';
import { reopenAfter } from '../reopenPlans/reopenAfter.js';
import { ToldFactReply } from './ToldFactReply.js';

/** What a patient tells, and what of it counts, changes what their plans may go on with. */
@ApiTags('facts')
@Controller('patients/:patientId/facts')
export class TellFactController {
  constructor(private readonly database: Database) {}

  @Post()
  @Permits('facts.tell')
  @Refuses('invalid_advice_input', 'idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: ToldFactReply })
  tell(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @Body() body: FactBody,
    @Once() ticket: OnceTicket,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ToldFactReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () =>
        told(tx, actor, patientId, { today, at }, () => tellFact(tx, actor, patientId, body, { today, at })),
      ),
    );
  }

  @Post(':id/review')
  @HttpCode(200)
  @Permits('chart.write')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: ToldFactReply })
  review(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ToldFactReply> {
    return this.database.transaction((tx) =>
      told(tx, actor, patientId, { today, at }, () => reviewFact(tx, actor, { patientId, id }, at)),
    );
  }

  @Post(':id/take-back')
  @HttpCode(200)
  @Permits('facts.tell')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: ToldFactReply })
  takeBack(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @RecordId() id: string,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ToldFactReply> {
    const moment = { today, at };
    return this.database.transaction((tx) =>
      told(tx, actor, patientId, moment, () => takeBackFact(tx, actor, { patientId, id }, moment)),
    );
  }
}

async function told(
  tx: EntityManager,
  actor: Actor,
  patientId: string,
  moment: Moment,
  change: () => Promise<FactReply>,
): Promise<ToldFactReply> {
  const { done, reopened } = await reopenAfter(tx, actor, { patientId, cause: 'answer', change }, moment);
  return { ...done, reopened };
}

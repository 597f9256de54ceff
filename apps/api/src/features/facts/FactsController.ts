import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { FactBody } from './FactBody.js';
import { FactReply } from './FactReply.js';
import { listFacts } from './listFacts.js';
import { reviewFact } from './reviewFact.js';
import { tellFact } from './tellFact.js';

@ApiTags('facts')
@Controller('patients/:patientId/facts')
export class FactsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('chart.read')
  @ApiOkResponse({ type: [FactReply] })
  list(@CurrentActor() actor: Actor, @RecordId('patientId') patientId: string): Promise<FactReply[]> {
    return listFacts(this.database, actor, patientId);
  }

  @Post()
  @Permits('facts.tell')
  @Refuses('invalid_advice_input', 'idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: FactReply })
  tell(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @Body() body: FactBody,
    @Once() ticket: OnceTicket,
    @ArrivedAt() now: number,
  ): Promise<FactReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => tellFact(tx, actor, patientId, body, now)),
    );
  }

  @Post(':id/review')
  @HttpCode(200)
  @Permits('chart.write')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: FactReply })
  review(
    @CurrentActor() actor: Actor,
    @RecordId('patientId') patientId: string,
    @RecordId() id: string,
    @ArrivedAt() now: number,
  ): Promise<FactReply> {
    return this.database.transaction((tx) => reviewFact(tx, actor, { patientId, id }, now));
  }
}

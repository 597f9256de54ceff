import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { RecordId } from '../../http/RecordId.js';
import { FactReply } from './FactReply.js';
import { listFacts } from './listFacts.js';

/** What was said about a patient. Telling is a journey: plans follow from it. */
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
}

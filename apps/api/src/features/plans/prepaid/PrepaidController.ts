import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { RecordId } from '../../../http/RecordId.js';
import { Refuses } from '../../../http/Refuses.js';
import { notePrepaid } from './notePrepaid.js';
import { PrepaidBody } from './PrepaidBody.js';
import { PrepaidReply } from './PrepaidReply.js';

/** What was paid ahead of a course, as a mark for the desk. */
@ApiTags('plans')
@Controller('courses/:id')
export class PrepaidController {
  constructor(private readonly database: Database) {}

  @Put('prepaid')
  @Permits('visits.desk')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: PrepaidReply })
  note(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: PrepaidBody,
  ): Promise<PrepaidReply> {
    return this.database.transaction((tx) => notePrepaid(tx, actor, id, body));
  }
}

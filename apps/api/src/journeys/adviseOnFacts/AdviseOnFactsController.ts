import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Advice } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { AdviceReply } from '../../features/assessments/AdviceReply.js';
import { Refuses } from '../../http/Refuses.js';
import { AdviceBody } from './AdviceBody.js';
import { adviseOnFacts } from './adviseOnFacts.js';

@ApiTags('advice')
@Controller('advice')
export class AdviseOnFactsController {
  constructor(private readonly database: Database) {}

  /** The body is checked by the library that reads it: one grammar for every way in. */
  @Post()
  @HttpCode(200)
  @Permits('advice.ask')
  @Refuses('invalid_advice_input')
  @ApiBody({ type: AdviceBody })
  @ApiOkResponse({ type: AdviceReply })
  advise(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<Advice> {
    return adviseOnFacts(this.database, actor, body);
  }
}

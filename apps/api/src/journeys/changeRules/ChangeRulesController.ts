import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { SignSheetBody } from '../../features/protocols/SignSheetBody.js';
import { Refuses } from '../../http/Refuses.js';
import { Queue } from '../../queue/Queue.js';
import { SignedSheetReply } from './SignedSheetReply.js';
import { signRules } from './signRules.js';

@ApiTags('protocols')
@Controller('protocol-sheet')
export class ChangeRulesController {
  constructor(
    private readonly database: Database,
    private readonly queue: Queue,
  ) {}

  @Post('sign')
  @HttpCode(200)
  @Permits('protocols.sign')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: SignedSheetReply })
  async sign(@CurrentActor() actor: Actor, @Body() body: SignSheetBody): Promise<SignedSheetReply> {
    const reply = await this.database.transaction((tx) => signRules(tx, actor, body, this.queue));
    if (reply.reevaluationId !== null) this.queue.wake();
    return reply;
  }
}

import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { findProtocol } from './findProtocol.js';
import { findProtocols } from './findProtocols.js';
import { loadSheet } from './loadSheet.js';
import { ProtocolReply } from './ProtocolReply.js';
import { protocolListRules } from './protocolListRules.js';
import { SheetReply } from './SheetReply.js';
import { SignSheetBody } from './SignSheetBody.js';
import { signSheet } from './signSheet.js';

@ApiTags('protocols')
@Controller()
export class ProtocolsController {
  constructor(private readonly database: Database) {}

  @Get('protocols')
  @Permits('protocols.read')
  @Lists(protocolListRules)
  @ApiOkResponse({ type: [ProtocolReply] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ProtocolReply[]> {
    return sendPage(reply, 'protocols', await findProtocols(this.database, actor.clinicId, query));
  }

  @Get('protocols/:id')
  @Permits('protocols.read')
  @ApiOkResponse({ type: ProtocolReply })
  one(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<ProtocolReply> {
    return findProtocol(this.database, actor.clinicId, id);
  }

  @Get('protocol-sheet')
  @Permits('protocols.read')
  @ApiOkResponse({ type: SheetReply })
  sheet(@CurrentActor() actor: Actor): Promise<SheetReply> {
    return loadSheet(this.database, actor.clinicId);
  }

  @Post('protocol-sheet/sign')
  @HttpCode(200)
  @Permits('protocols.sign')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: SheetReply })
  sign(@CurrentActor() actor: Actor, @Body() body: SignSheetBody): Promise<SheetReply> {
    return this.database.transaction(async (tx) => {
      await signSheet(tx, actor, body);
      return loadSheet(tx, actor.clinicId);
    });
  }
}

import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { once } from '../../http/once.js';
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { findProtocol } from './findProtocol.js';
import { findProtocols } from './findProtocols.js';
import { loadSheet } from './loadSheet.js';
import { ProposalBody, ProtocolProposalBody } from './ProposalBody.js';
import { ProtocolReply } from './ProtocolReply.js';
import { proposeProtocol } from './proposeProtocol.js';
import { proposeRulebook } from './proposeRulebook.js';
import { protocolListRules } from './protocolListRules.js';
import { RulebookReply, SheetReply } from './SheetReply.js';

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

  @Post('rulebook/:id/propose')
  @Permits('protocols.edit')
  @Refuses('wrong_state', 'idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: RulebookReply })
  proposeRules(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: ProposalBody,
    @Once() ticket: OnceTicket,
  ): Promise<RulebookReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => proposeRulebook(tx, actor, id, body)),
    );
  }

  @Post('protocols/:id/propose')
  @Permits('protocols.edit')
  @Refuses('wrong_state', 'idempotency_key_missing', 'idempotency_key_reused')
  @ApiCreatedResponse({ type: ProtocolReply })
  propose(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: ProtocolProposalBody,
    @Once() ticket: OnceTicket,
  ): Promise<ProtocolReply> {
    return this.database.transaction((tx) =>
      once(tx, actor, ticket, () => proposeProtocol(tx, actor, id, body)),
    );
  }
}

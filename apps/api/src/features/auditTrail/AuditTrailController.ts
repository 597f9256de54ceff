import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { verifyChain } from '../../audit/seal/verifyChain.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { parseListQuery } from '../../http/lists/parseListQuery.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { AuditEventReply } from './AuditEventReply.js';
import { auditRules } from './auditRules.js';
import { findAuditEvents } from './findAuditEvents.js';
import { IntegrityQuery } from './IntegrityQuery.js';
import { IntegrityReply } from './IntegrityReply.js';

/** Who saw and changed what, and whether that record is still whole. */
@ApiTags('audit')
@Controller('audit-events')
export class AuditTrailController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('audit.read')
  @Lists(auditRules)
  @ApiOkResponse({ type: AuditEventReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly AuditEventReply[]> {
    const asked = parseListQuery(query, auditRules, 3);
    const page = await this.database.transaction((tx) => findAuditEvents(tx, actor, asked));
    return sendPage(reply, auditRules.name, page);
  }

  @Get('integrity')
  @Permits('audit.verify')
  @ApiOkResponse({ type: IntegrityReply })
  async integrity(@CurrentActor() actor: Actor, @Query() query: IntegrityQuery): Promise<IntegrityReply> {
    const { position, digest } = query;
    const report = await verifyChain(
      this.database,
      actor.clinicId,
      position && digest ? { position, digest } : null,
    );
    return { sound: report.wrong === null, ...report };
  }
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { Lists } from '../../http/lists/Lists.js';
import { sendPage } from '../../http/lists/sendPage.js';
import { findOverrides } from './findOverrides.js';
import { OverrideReply } from './OverrideReply.js';
import { overrideRules } from './overrideRules.js';

/** What was done against a rule, by whom and why. */
@ApiTags('overrides')
@Controller('overrides')
export class OverridesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('overrides.read')
  @Lists(overrideRules)
  @ApiOkResponse({ type: OverrideReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly OverrideReply[]> {
    return sendPage(reply, overrideRules.name, await findOverrides(this.database, actor, query));
  }
}

import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { Lists } from '../../../http/lists/Lists.js';
import { listRows } from '../../../http/lists/listRows.js';
import { Once, type OnceTicket } from '../../../http/OnceTicket.js';
import { once } from '../../../http/once.js';
import { ClosureReply } from '../ClinicReply.js';
import { RemovedReply } from '../RemovedReply.js';
import { addClosure } from './addClosure.js';
import { ClosureBody } from './ClosureBody.js';
import { closureRules } from './closureRules.js';
import { removeClosure } from './removeClosure.js';

const SOURCE = { columns: 'day as id, day, name', from: 'closures', within: 'clinic_id = $1' };

/** The days on which the clinic is closed. */
@ApiTags('clinic')
@Controller('closures')
export class ClosuresController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @Lists(closureRules)
  @ApiOkResponse({ type: ClosureReply, isArray: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly ClosureReply[]> {
    return listRows(this.database, reply, closureRules, SOURCE, actor.clinicId, query);
  }

  @Post()
  @Permits('clinic.manage')
  @ApiCreatedResponse({ type: ClosureReply })
  add(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: ClosureBody,
  ): Promise<ClosureReply> {
    return this.database.transaction((tx) => once(tx, actor, ticket, () => addClosure(tx, actor, body)));
  }

  @Delete(':day')
  @Permits('clinic.manage')
  @ApiOkResponse({ type: RemovedReply })
  remove(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<RemovedReply> {
    return this.database.transaction((tx) => removeClosure(tx, actor, day));
  }
}

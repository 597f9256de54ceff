import { Body, Controller, Delete, Get, Post, Put, Query, Res } from '@nestjs/common';
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
import { RecordId } from '../../../http/RecordId.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { RemovedReply } from '../RemovedReply.js';
import { AbsenceBody } from './AbsenceBody.js';
import { AbsenceReply, AddedAbsence } from './AbsenceReply.js';
import { AbsenceTimes } from './AbsenceTimes.js';
import { absenceRules } from './absenceRules.js';
import { absenceSource } from './absenceSource.js';
import { addAbsence } from './addAbsence.js';
import { changeAbsence } from './changeAbsence.js';
import { removeAbsence } from './removeAbsence.js';

/** When specialists, rooms and devices are not there. */
@ApiTags('clinic')
@Controller('absences')
export class AbsencesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @Lists(absenceRules)
  @ApiOkResponse({ type: AbsenceReply, isArray: true })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly AbsenceReply[]> {
    const { database } = this;
    const rows = await listRows<AbsenceReply>(
      database,
      reply,
      absenceRules,
      absenceSource,
      actor.clinicId,
      query,
    );
    return rows.map((row) => withoutOthersReason(actor, row));
  }

  @Post()
  @Permits('absences.write')
  @ApiCreatedResponse({ type: AddedAbsence })
  add(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: AbsenceBody,
  ): Promise<AddedAbsence> {
    return this.database.transaction((tx) => once(tx, actor, ticket, () => addAbsence(tx, actor, body)));
  }

  @Put(':id')
  @Permits('absences.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: AddedAbsence })
  change(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
    @Body() body: AbsenceTimes,
  ): Promise<AddedAbsence> {
    return this.database.transaction((tx) => changeAbsence(tx, actor, { id, version }, body));
  }

  @Delete(':id')
  @Permits('absences.write')
  @Refuses('wrong_state', 'stale')
  @ApiOkResponse({ type: RemovedReply })
  remove(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() version: number,
  ): Promise<RemovedReply> {
    return this.database.transaction((tx) => removeAbsence(tx, actor, { id, version }));
  }
}

/** Why a colleague is away concerns the manager only. */
function withoutOthersReason(actor: Actor, absence: AbsenceReply): AbsenceReply {
  const mayKnow = actor.permissions.has('clinic.manage') || absence.resourceId === actor.membershipId;
  return mayKnow ? absence : { ...absence, reason: null };
}

import { Body, Controller, Delete, Get, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { ArrivedAt } from '../../../http/ArrivedAt.js';
import { Lists } from '../../../http/lists/Lists.js';
import { listRows } from '../../../http/lists/listRows.js';
import { Once, type OnceTicket } from '../../../http/OnceTicket.js';
import { once } from '../../../http/once.js';
import { RecordId } from '../../../http/RecordId.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { RemovedReply } from '../RemovedReply.js';
import { addRoom } from './addRoom.js';
import { getRoom } from './getRoom.js';
import { RoomBody } from './RoomBody.js';
import { RoomReply } from './RoomReply.js';
import { removeRoom } from './removeRoom.js';
import { roomRules } from './roomRules.js';
import { updateRoom } from './updateRoom.js';

const SOURCE = {
  columns: 'id, name, kind, position, active, version',
  from: 'rooms',
  within: 'clinic_id = $1',
};

/** The rooms of the clinic. */
@ApiTags('clinic')
@Controller('rooms')
export class RoomsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @Lists(roomRules)
  @ApiOkResponse({ type: RoomReply, isArray: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly RoomReply[]> {
    return listRows(this.database, reply, roomRules, SOURCE, actor.clinicId, query);
  }

  @Get(':id')
  @Permits('clinic.read')
  @ApiOkResponse({ type: RoomReply })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<RoomReply> {
    return getRoom(this.database.reader, actor.clinicId, id);
  }

  @Post()
  @Permits('clinic.manage')
  @Refuses('already_exists')
  @ApiCreatedResponse({ type: RoomReply })
  add(@CurrentActor() actor: Actor, @Once() ticket: OnceTicket, @Body() body: RoomBody): Promise<RoomReply> {
    return this.database.transaction((tx) => once(tx, actor, ticket, () => addRoom(tx, actor, body)));
  }

  @Put(':id')
  @Permits('clinic.manage')
  @Refuses('already_exists')
  @ApiOkResponse({ type: RoomReply })
  update(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Body() body: RoomBody,
    @ArrivedAt() at: number,
  ): Promise<RoomReply> {
    return this.database.transaction((tx) => updateRoom(tx, actor, id, seen, body, at));
  }

  @Delete(':id')
  @Permits('clinic.manage')
  @Refuses('in_use')
  @ApiOkResponse({ type: RemovedReply })
  remove(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
  ): Promise<RemovedReply> {
    return this.database.transaction((tx) => removeRoom(tx, actor, id, seen));
  }
}

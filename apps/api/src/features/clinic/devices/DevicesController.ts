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
import { addDevice } from './addDevice.js';
import { DeviceBody } from './DeviceBody.js';
import { DeviceReply } from './DeviceReply.js';
import { deviceRules } from './deviceRules.js';
import { getDevice } from './getDevice.js';
import { removeDevice } from './removeDevice.js';
import { updateDevice } from './updateDevice.js';

const SOURCE = {
  columns: 'id, name, kind, room_ids as "roomIds", active, version',
  from: 'devices',
  within: 'clinic_id = $1',
};

/** The devices of the clinic. */
@ApiTags('clinic')
@Controller('devices')
export class DevicesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('clinic.read')
  @Lists(deviceRules)
  @ApiOkResponse({ type: DeviceReply, isArray: true })
  list(
    @CurrentActor() actor: Actor,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<readonly DeviceReply[]> {
    return listRows(this.database, reply, deviceRules, SOURCE, actor.clinicId, query);
  }

  @Get(':id')
  @Permits('clinic.read')
  @ApiOkResponse({ type: DeviceReply })
  get(@CurrentActor() actor: Actor, @RecordId() id: string): Promise<DeviceReply> {
    return getDevice(this.database.reader, actor.clinicId, id);
  }

  @Post()
  @Permits('clinic.manage')
  @Refuses('already_exists')
  @ApiCreatedResponse({ type: DeviceReply })
  add(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: DeviceBody,
  ): Promise<DeviceReply> {
    return this.database.transaction((tx) => once(tx, actor, ticket, () => addDevice(tx, actor, body)));
  }

  @Put(':id')
  @Permits('clinic.manage')
  @Refuses('already_exists')
  @ApiOkResponse({ type: DeviceReply })
  update(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Body() body: DeviceBody,
  ): Promise<DeviceReply> {
    return this.database.transaction((tx) => updateDevice(tx, actor, id, seen, body));
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
    return this.database.transaction((tx) => removeDevice(tx, actor, id, seen));
  }
}

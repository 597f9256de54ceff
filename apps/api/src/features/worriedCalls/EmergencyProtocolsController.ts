import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type CallUrgency, callUrgencies } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { notFound } from '../../http/problems/notFound.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { EmergencyProtocolBody } from './EmergencyProtocolBody.js';
import { EmergencyProtocolReply } from './EmergencyProtocolReply.js';
import { listProtocols } from './listProtocols.js';
import { writeProtocol } from './writeProtocol.js';

/** What the clinic wants done when a patient calls worried. */
@ApiTags('worried calls')
@Controller('emergency-protocols')
export class EmergencyProtocolsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('calls.take')
  @ApiOkResponse({ type: [EmergencyProtocolReply] })
  list(@CurrentActor() actor: Actor): Promise<EmergencyProtocolReply[]> {
    return listProtocols(this.database, actor.clinicId);
  }

  @Put(':urgency')
  @Permits('protocols.sign')
  @ApiOkResponse({ type: EmergencyProtocolReply })
  write(
    @CurrentActor() actor: Actor,
    @Param('urgency') urgency: string,
    @SeenVersion() seen: number,
    @Body() { body }: EmergencyProtocolBody,
    @ArrivedAt() at: number,
  ): Promise<EmergencyProtocolReply> {
    if (!isUrgency(urgency)) throw notFound('emergency protocol');
    return this.database.transaction((tx) => writeProtocol(tx, actor, urgency, body, seen, at));
  }
}

const isUrgency = (text: string): text is CallUrgency => (callUrgencies as readonly string[]).includes(text);

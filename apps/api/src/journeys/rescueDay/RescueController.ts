import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { Refuses } from '../../http/Refuses.js';
import { acceptRescue } from './acceptRescue.js';
import { LateBody } from './LateBody.js';
import { LateReply } from './LateReply.js';
import { proposeRescue } from './proposeRescue.js';
import { proposeShifts } from './proposeShifts.js';
import { RescueBody } from './RescueBody.js';
import { RescuedReply } from './RescuedReply.js';
import { RescueProposalBody } from './RescueProposalBody.js';
import { RescueProposalReply } from './RescueProposalReply.js';
import { UndoRescueBody } from './UndoRescueBody.js';
import { undoRescue } from './undoRescue.js';

/** A day that goes wrong: somebody falls ill, a room closes, hours change. */
@ApiTags('visits')
@Controller('rescues')
export class RescueController {
  constructor(private readonly database: Database) {}

  @Post('proposal')
  @HttpCode(200)
  @Permits('visits.book')
  @ApiOkResponse({ type: RescueProposalReply })
  propose(
    @CurrentActor() actor: Actor,
    @Body() body: RescueProposalBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<RescueProposalReply> {
    return proposeRescue(this.database, actor, body, { today, at });
  }

  @Post('late')
  @HttpCode(200)
  @Permits('visits.book')
  @ApiOkResponse({ type: LateReply })
  late(
    @CurrentActor() actor: Actor,
    @Body() body: LateBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<LateReply> {
    return proposeShifts(this.database, actor, body, { today, at });
  }

  @Post()
  @Permits('visits.book')
  @Refuses('wrong_state', 'stale', 'opening_taken', 'placement_refused', 'finding_blocks')
  @ApiCreatedResponse({ type: RescuedReply })
  accept(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: RescueBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<RescuedReply> {
    return acceptRescue(this.database, actor, ticket, body, { today, at });
  }

  @Post('undo')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses(
    'nothing_to_undo',
    'cannot_undo',
    'stale',
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'wrong_state',
  )
  @ApiOkResponse({ type: RescuedReply })
  undo(
    @CurrentActor() actor: Actor,
    @Body() body: UndoRescueBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<RescuedReply> {
    return undoRescue(this.database, actor, body, { today, at });
  }
}

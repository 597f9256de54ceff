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
import { RecordId } from '../../http/RecordId.js';
import { Refuses } from '../../http/Refuses.js';
import { SeenVersion } from '../../http/SeenVersion.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';
import { AlternativesBody } from './AlternativesBody.js';
import { BookedSeriesReply } from './BookedSeriesReply.js';
import { BookSeriesBody } from './BookSeriesBody.js';
import { bookSeries } from './bookSeries.js';
import { findAlternatives } from './findAlternatives.js';
import { ProposalBody } from './ProposalBody.js';
import { ProposalReply } from './ProposalReply.js';
import { proposeVisits } from './proposeVisits.js';

@ApiTags('plans')
@Controller('plans')
export class BookSeriesController {
  constructor(private readonly database: Database) {}

  @Post(':id/proposal')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: ProposalReply })
  propose(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: ProposalBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<ProposalReply> {
    return proposeVisits(this.database, actor, id, body, { today, at });
  }

  @Post(':id/alternatives')
  @HttpCode(200)
  @Permits('visits.book')
  @Refuses('wrong_state')
  @ApiOkResponse({ type: [OpeningReply] })
  alternatives(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @Body() body: AlternativesBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<OpeningReply[]> {
    return findAlternatives(this.database, actor, id, body, { today, at });
  }

  @Post(':id/book')
  @Permits('visits.book')
  @Refuses(
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'protocol_unsigned',
    'session_not_open',
    'wrong_state',
    'stale',
  )
  @ApiCreatedResponse({ type: BookedSeriesReply })
  book(
    @CurrentActor() actor: Actor,
    @RecordId() id: string,
    @SeenVersion() seen: number,
    @Once() ticket: OnceTicket,
    @Body() { placements }: BookSeriesBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<BookedSeriesReply> {
    return bookSeries(this.database, actor, ticket, { planId: id, seen, placements }, { today, at });
  }
}

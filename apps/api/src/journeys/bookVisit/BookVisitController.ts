import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { VisitReply } from '../../features/visits/VisitReply.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { Once, type OnceTicket } from '../../http/OnceTicket.js';
import { Refuses } from '../../http/Refuses.js';
import { BookVisitBody } from './BookVisitBody.js';
import { bookVisit } from './bookVisit.js';

@ApiTags('visits')
@Controller('visits')
export class BookVisitController {
  constructor(private readonly database: Database) {}

  @Post()
  @Permits('visits.book')
  @Refuses(
    'opening_taken',
    'placement_refused',
    'finding_blocks',
    'override_not_permitted',
    'protocol_unsigned',
    'session_not_open',
    'wrong_state',
  )
  @ApiCreatedResponse({ type: VisitReply })
  book(
    @CurrentActor() actor: Actor,
    @Once() ticket: OnceTicket,
    @Body() body: BookVisitBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<VisitReply> {
    return bookVisit(this.database, actor, ticket, body, { today, at });
  }
}

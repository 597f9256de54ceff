import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { FindOpeningsBody } from './FindOpeningsBody.js';
import { findOpenings } from './findOpenings.js';
import { OpeningReply } from './OpeningReply.js';

@ApiTags('visits')
@Controller('openings')
export class FindOpeningsController {
  constructor(private readonly database: Database) {}

  @Post()
  @HttpCode(200)
  @Permits('visits.book')
  @ApiOkResponse({ type: [OpeningReply] })
  find(
    @CurrentActor() actor: Actor,
    @Body() body: FindOpeningsBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<OpeningReply[]> {
    return findOpenings(this.database, actor, body, { today, at });
  }
}

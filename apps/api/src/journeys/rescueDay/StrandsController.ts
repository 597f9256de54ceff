import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import { CurrentActor } from '../../access/CurrentActor.js';
import { Permits } from '../../access/Permits.js';
import { Database } from '../../database/Database.js';
import { ArrivedAt } from '../../http/ArrivedAt.js';
import { ClinicToday } from '../../http/ClinicToday.js';
import { previewStrands } from './previewStrands.js';
import { StrandsBody } from './StrandsBody.js';
import { StrandsReply } from './StrandsReply.js';

/** What a change of the set-up would leave without a place, before anybody makes it. */
@ApiTags('clinic')
@Controller('strands')
export class StrandsController {
  constructor(private readonly database: Database) {}

  @Post()
  @HttpCode(200)
  @Permits('absences.write')
  @ApiOkResponse({ type: StrandsReply })
  preview(
    @CurrentActor() actor: Actor,
    @Body() body: StrandsBody,
    @ClinicToday() today: Day,
    @ArrivedAt() at: number,
  ): Promise<StrandsReply> {
    return previewStrands(this.database, actor, body, { today, at });
  }
}

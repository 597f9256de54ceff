import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Day } from '@stratum/calendar';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { ArrivedAt } from '../../../http/ArrivedAt.js';
import { ClinicToday } from '../../../http/ClinicToday.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { findTexts } from './findTexts.js';
import { loadClinicPhone } from './loadClinicPhone.js';
import { previewText } from './previewText.js';
import { saveText } from './saveText.js';
import { PreviewTextReply, TextBody, TextReply } from './TextBody.js';

/** What the clinic writes to its patients. */
@ApiTags('messages')
@Controller('message-texts')
export class MessageTextsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Permits('messages.read')
  @ApiOkResponse({ type: TextReply, isArray: true })
  list(@CurrentActor() actor: Actor): Promise<TextReply[]> {
    return findTexts(this.database.reader, actor.clinicId);
  }

  @Put()
  @Permits('clinic.manage')
  @Refuses('stale')
  @ApiOkResponse({ type: TextReply })
  save(
    @CurrentActor() actor: Actor,
    @SeenVersion() seen: number,
    @Body() body: TextBody,
    @ArrivedAt() at: number,
  ): Promise<TextReply> {
    return this.database.transaction((tx) => saveText(tx, actor, seen, body, at));
  }

  @Post('preview')
  @HttpCode(200)
  @Permits('clinic.manage')
  @ApiOkResponse({ type: PreviewTextReply })
  async preview(
    @CurrentActor() actor: Actor,
    @Body() body: TextBody,
    @ClinicToday() today: Day,
  ): Promise<PreviewTextReply> {
    const phone = await loadClinicPhone(this.database.reader, actor.clinicId);
    return previewText(body, { ...actor.clinic, phone }, today);
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../access/Actor.js';
import { CurrentActor } from '../../../access/CurrentActor.js';
import { Permits } from '../../../access/Permits.js';
import { Database } from '../../../database/Database.js';
import { Refuses } from '../../../http/Refuses.js';
import { SeenVersion } from '../../../http/SeenVersion.js';
import { Settings } from '../../../settings/Settings.js';
import { loadMessageRules } from './loadMessageRules.js';
import type { MessageRules } from './MessageRules.js';
import { MessageSettingsBody, MessageSettingsReply } from './MessageSettingsBody.js';
import { saveMessageRules } from './saveMessageRules.js';

/** How the clinic writes to its patients. */
@ApiTags('messages')
@Controller('message-settings')
export class MessageSettingsController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Permits('messages.read')
  @ApiOkResponse({ type: MessageSettingsReply })
  async get(@CurrentActor() actor: Actor): Promise<MessageSettingsReply> {
    return this.withOutlets(await loadMessageRules(this.database.reader, actor.clinicId));
  }

  @Put()
  @Permits('clinic.manage')
  @Refuses('stale')
  @ApiOkResponse({ type: MessageSettingsReply })
  async save(
    @CurrentActor() actor: Actor,
    @SeenVersion() seen: number,
    @Body() body: MessageSettingsBody,
  ): Promise<MessageSettingsReply> {
    const rules = await this.database.transaction((tx) => saveMessageRules(tx, actor, seen, body));
    return this.withOutlets(rules);
  }

  private withOutlets(rules: MessageRules): MessageSettingsReply {
    const { smtpUrl, smsUrl } = this.settings;
    const otherwise = smtpUrl === null && smsUrl === null ? 'mailbox' : 'none';
    const email = smtpUrl === null ? otherwise : 'smtp';
    return { ...rules, outlets: { email, sms: smsUrl === null ? otherwise : 'twilio' } };
  }
}

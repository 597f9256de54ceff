import { Module } from '@nestjs/common';
import { CallsController } from './calls/CallsController.js';
import { MessagesController } from './MessagesController.js';
import { MessageSettingsController } from './settings/MessageSettingsController.js';
import { MessageTextsController } from './texts/MessageTextsController.js';

/** What patients are told, with which words and when, and who is to be called. */
@Module({
  controllers: [MessagesController, MessageSettingsController, MessageTextsController, CallsController],
})
export class MessagesModule {}

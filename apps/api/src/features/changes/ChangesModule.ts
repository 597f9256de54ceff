import { Module } from '@nestjs/common';
import { ChangeFeed } from './ChangeFeed.js';
import { ChangeStreams } from './ChangeStreams.js';
import { ChangesController } from './ChangesController.js';

/** Tells the open screens of a clinic what was changed. */
@Module({ controllers: [ChangesController], providers: [ChangeFeed, ChangeStreams] })
export class ChangesModule {}

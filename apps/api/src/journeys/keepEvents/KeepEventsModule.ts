import { Module } from '@nestjs/common';
import { KeepEventsController } from './KeepEventsController.js';

@Module({ controllers: [KeepEventsController] })
export class KeepEventsModule {}

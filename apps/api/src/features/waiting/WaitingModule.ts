import { Module } from '@nestjs/common';
import { WaitingController } from './WaitingController.js';

/** The waiting list. */
@Module({ controllers: [WaitingController] })
export class WaitingModule {}

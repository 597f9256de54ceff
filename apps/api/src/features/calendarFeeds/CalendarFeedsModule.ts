import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './CalendarFeedsController.js';

@Module({ controllers: [CalendarFeedsController] })
export class CalendarFeedsModule {}

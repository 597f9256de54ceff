import { Module } from '@nestjs/common';
import { CalendarController } from './CalendarController.js';

@Module({ controllers: [CalendarController] })
export class CalendarModule {}

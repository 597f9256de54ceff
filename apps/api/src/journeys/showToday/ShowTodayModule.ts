import { Module } from '@nestjs/common';
import { ShowTodayController } from './ShowTodayController.js';

@Module({ controllers: [ShowTodayController] })
export class ShowTodayModule {}

import { Module } from '@nestjs/common';
import { FillFreedTimeController } from './FillFreedTimeController.js';

@Module({ controllers: [FillFreedTimeController] })
export class FillFreedTimeModule {}

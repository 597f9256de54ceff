import { Module } from '@nestjs/common';
import { DraftPlanController } from './DraftPlanController.js';

@Module({ controllers: [DraftPlanController] })
export class DraftPlanModule {}

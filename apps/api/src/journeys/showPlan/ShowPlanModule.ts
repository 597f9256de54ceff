import { Module } from '@nestjs/common';
import { ShowPlanController } from './ShowPlanController.js';

@Module({ controllers: [ShowPlanController] })
export class ShowPlanModule {}

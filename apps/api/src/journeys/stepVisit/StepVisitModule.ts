import { Module } from '@nestjs/common';
import { StepVisitController } from './StepVisitController.js';

@Module({ controllers: [StepVisitController] })
export class StepVisitModule {}

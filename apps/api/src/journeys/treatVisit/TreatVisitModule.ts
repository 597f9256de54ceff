import { Module } from '@nestjs/common';
import { TreatVisitController } from './TreatVisitController.js';

@Module({ controllers: [TreatVisitController] })
export class TreatVisitModule {}

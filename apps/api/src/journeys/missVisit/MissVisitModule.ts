import { Module } from '@nestjs/common';
import { MissVisitController } from './MissVisitController.js';

@Module({ controllers: [MissVisitController] })
export class MissVisitModule {}

import { Module } from '@nestjs/common';
import { RealignPlanController } from './RealignPlanController.js';

@Module({ controllers: [RealignPlanController] })
export class RealignPlanModule {}

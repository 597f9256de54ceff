import { Module } from '@nestjs/common';
import { ForeseePlanController } from './ForeseePlanController.js';

@Module({ controllers: [ForeseePlanController] })
export class ForeseePlanModule {}

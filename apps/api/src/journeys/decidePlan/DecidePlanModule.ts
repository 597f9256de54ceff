import { Module } from '@nestjs/common';
import { DecidePlanController } from './DecidePlanController.js';

@Module({ controllers: [DecidePlanController] })
export class DecidePlanModule {}

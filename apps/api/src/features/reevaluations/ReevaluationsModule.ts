import { Module } from '@nestjs/common';
import { ReevaluationsController } from './ReevaluationsController.js';

@Module({ controllers: [ReevaluationsController] })
export class ReevaluationsModule {}

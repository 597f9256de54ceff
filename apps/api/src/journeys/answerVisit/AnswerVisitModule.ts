import { Module } from '@nestjs/common';
import { AnswerVisitController } from './AnswerVisitController.js';

@Module({ controllers: [AnswerVisitController] })
export class AnswerVisitModule {}

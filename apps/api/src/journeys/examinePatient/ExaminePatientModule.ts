import { Module } from '@nestjs/common';
import { ExaminePatientController } from './ExaminePatientController.js';

@Module({ controllers: [ExaminePatientController] })
export class ExaminePatientModule {}

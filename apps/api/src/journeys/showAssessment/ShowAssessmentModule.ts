import { Module } from '@nestjs/common';
import { ShowAssessmentController } from './ShowAssessmentController.js';

@Module({ controllers: [ShowAssessmentController] })
export class ShowAssessmentModule {}

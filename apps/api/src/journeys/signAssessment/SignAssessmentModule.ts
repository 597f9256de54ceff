import { Module } from '@nestjs/common';
import { SignAssessmentController } from './SignAssessmentController.js';

@Module({ controllers: [SignAssessmentController] })
export class SignAssessmentModule {}

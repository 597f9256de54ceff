import { Module } from '@nestjs/common';
import { AssessmentsController } from './AssessmentsController.js';

@Module({ controllers: [AssessmentsController] })
export class AssessmentsModule {}

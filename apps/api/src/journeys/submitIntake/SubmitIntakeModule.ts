import { Module } from '@nestjs/common';
import { SubmitIntakeController } from './SubmitIntakeController.js';

@Module({ controllers: [SubmitIntakeController] })
export class SubmitIntakeModule {}

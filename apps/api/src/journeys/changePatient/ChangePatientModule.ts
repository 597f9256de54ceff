import { Module } from '@nestjs/common';
import { ChangePatientController } from './ChangePatientController.js';

@Module({ controllers: [ChangePatientController] })
export class ChangePatientModule {}

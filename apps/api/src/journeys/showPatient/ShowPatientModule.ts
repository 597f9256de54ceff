import { Module } from '@nestjs/common';
import { ShowPatientController } from './ShowPatientController.js';

@Module({ controllers: [ShowPatientController] })
export class ShowPatientModule {}

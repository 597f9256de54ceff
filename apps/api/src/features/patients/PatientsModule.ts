import { Module } from '@nestjs/common';
import { PatientsController } from './PatientsController.js';

/** Registering, finding and editing patients. */
@Module({ controllers: [PatientsController] })
export class PatientsModule {}

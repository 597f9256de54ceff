import { Module } from '@nestjs/common';
import { PatientPageController } from './PatientPageController.js';

/** One page with everything about a patient. */
@Module({ controllers: [PatientPageController] })
export class PatientPageModule {}

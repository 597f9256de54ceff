import { Module } from '@nestjs/common';
import { IntakeFormsController } from './IntakeFormsController.js';
import { IntakesController } from './IntakesController.js';

/** Forms, and filling them in with the patient. */
@Module({ controllers: [IntakeFormsController, IntakesController] })
export class IntakesModule {}

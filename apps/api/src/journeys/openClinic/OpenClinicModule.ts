import { Module } from '@nestjs/common';
import { OpenClinicController } from './OpenClinicController.js';

/** From a one-time link to a clinic with its first manager. */
@Module({ controllers: [OpenClinicController] })
export class OpenClinicModule {}

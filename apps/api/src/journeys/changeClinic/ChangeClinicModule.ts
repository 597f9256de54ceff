import { Module } from '@nestjs/common';
import { ChangeClinicController } from './ChangeClinicController.js';

@Module({ controllers: [ChangeClinicController] })
export class ChangeClinicModule {}

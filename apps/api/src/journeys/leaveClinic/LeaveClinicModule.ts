import { Module } from '@nestjs/common';
import { LeaveClinicController } from './LeaveClinicController.js';

@Module({ controllers: [LeaveClinicController] })
export class LeaveClinicModule {}

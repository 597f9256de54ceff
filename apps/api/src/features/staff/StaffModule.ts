import { Module } from '@nestjs/common';
import { StaffController } from './StaffController.js';

/** The people of the clinic. */
@Module({ controllers: [StaffController] })
export class StaffModule {}

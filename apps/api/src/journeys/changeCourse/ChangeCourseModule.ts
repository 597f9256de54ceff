import { Module } from '@nestjs/common';
import { ChangeCourseController } from './ChangeCourseController.js';

@Module({ controllers: [ChangeCourseController] })
export class ChangeCourseModule {}

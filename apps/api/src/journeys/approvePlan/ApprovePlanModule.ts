import { Module } from '@nestjs/common';
import { ApprovePlanController } from './ApprovePlanController.js';

@Module({ controllers: [ApprovePlanController] })
export class ApprovePlanModule {}

import { Module } from '@nestjs/common';
import { VisitsController } from './VisitsController.js';

@Module({ controllers: [VisitsController] })
export class VisitsModule {}

import { Module } from '@nestjs/common';
import { TakeBackVisitsController } from './TakeBackVisitsController.js';

@Module({ controllers: [TakeBackVisitsController] })
export class TakeBackVisitsModule {}

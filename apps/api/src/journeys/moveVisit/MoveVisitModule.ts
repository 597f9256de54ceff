import { Module } from '@nestjs/common';
import { MoveVisitController } from './MoveVisitController.js';

@Module({ controllers: [MoveVisitController] })
export class MoveVisitModule {}

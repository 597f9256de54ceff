import { Module } from '@nestjs/common';
import { CancelVisitController } from './CancelVisitController.js';

@Module({ controllers: [CancelVisitController] })
export class CancelVisitModule {}

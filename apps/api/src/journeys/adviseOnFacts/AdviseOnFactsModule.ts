import { Module } from '@nestjs/common';
import { AdviseOnFactsController } from './AdviseOnFactsController.js';

@Module({ controllers: [AdviseOnFactsController] })
export class AdviseOnFactsModule {}

import { Module } from '@nestjs/common';
import { FactsController } from './FactsController.js';

/** What is known about patients, and who said it. */
@Module({ controllers: [FactsController] })
export class FactsModule {}

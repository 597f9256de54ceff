import { Module } from '@nestjs/common';
import { CallNotesController } from './CallNotesController.js';
import { DueController } from './DueController.js';

/** Who is to be called, and what came of it. */
@Module({ controllers: [DueController, CallNotesController] })
export class DueModule {}

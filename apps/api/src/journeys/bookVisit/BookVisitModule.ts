import { Module } from '@nestjs/common';
import { BookVisitController } from './BookVisitController.js';

@Module({ controllers: [BookVisitController] })
export class BookVisitModule {}

import { Module } from '@nestjs/common';
import { BookSeriesController } from './BookSeriesController.js';

@Module({ controllers: [BookSeriesController] })
export class BookSeriesModule {}

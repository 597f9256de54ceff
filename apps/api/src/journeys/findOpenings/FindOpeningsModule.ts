import { Module } from '@nestjs/common';
import { FindOpeningsController } from './FindOpeningsController.js';

@Module({ controllers: [FindOpeningsController] })
export class FindOpeningsModule {}

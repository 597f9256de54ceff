import { Module } from '@nestjs/common';
import { FillGapController } from './FillGapController.js';

@Module({ controllers: [FillGapController] })
export class FillGapModule {}

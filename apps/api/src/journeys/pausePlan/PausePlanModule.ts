import { Module } from '@nestjs/common';
import { PausePlanController } from './PausePlanController.js';

@Module({ controllers: [PausePlanController] })
export class PausePlanModule {}

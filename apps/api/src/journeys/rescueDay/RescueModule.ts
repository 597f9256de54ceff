import { Module } from '@nestjs/common';
import { RescueController } from './RescueController.js';
import { StrandsController } from './StrandsController.js';

@Module({ controllers: [RescueController, StrandsController] })
export class RescueModule {}

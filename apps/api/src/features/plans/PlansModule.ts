import { Module } from '@nestjs/common';
import { PlansController } from './PlansController.js';

@Module({ controllers: [PlansController] })
export class PlansModule {}

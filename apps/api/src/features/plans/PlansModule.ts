import { Module } from '@nestjs/common';
import { PlansController } from './PlansController.js';
import { PrepaidController } from './prepaid/PrepaidController.js';

@Module({ controllers: [PlansController, PrepaidController] })
export class PlansModule {}

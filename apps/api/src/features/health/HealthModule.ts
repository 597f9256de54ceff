import { Module } from '@nestjs/common';
import { HealthController } from './HealthController.js';

/** Whether the process lives and can work. */
@Module({ controllers: [HealthController] })
export class HealthModule {}

import { Module } from '@nestjs/common';
import { OverridesController } from './OverridesController.js';

/** What was done against rules, for who answers for the clinic. */
@Module({ controllers: [OverridesController] })
export class OverridesModule {}

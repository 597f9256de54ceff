import { Module } from '@nestjs/common';
import { Housekeeping } from './Housekeeping.js';
import { Reevaluator } from './Reevaluator.js';

/** What is done without anybody asking. */
@Module({ providers: [Housekeeping, Reevaluator] })
export class JobsModule {}

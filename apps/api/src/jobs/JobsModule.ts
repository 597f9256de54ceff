import { Module } from '@nestjs/common';
import { Housekeeping } from './Housekeeping.js';

/** What is done without anybody asking. */
@Module({ providers: [Housekeeping] })
export class JobsModule {}

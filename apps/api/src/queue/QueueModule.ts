import { Global, Module } from '@nestjs/common';
import { Queue } from './Queue.js';

/** Gives the {@link Queue} to the rooms that send work for later or do it. */
@Global()
@Module({ providers: [Queue], exports: [Queue] })
export class QueueModule {}

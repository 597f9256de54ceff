import { Module } from '@nestjs/common';
import { Outlets } from '../journeys/sendMessages/outlets/Outlets.js';
import { Housekeeping } from './Housekeeping.js';
import { Postman } from './Postman.js';
import { Reevaluator } from './Reevaluator.js';

/** What is done without anybody asking. */
@Module({ providers: [Housekeeping, Outlets, Postman, Reevaluator] })
export class JobsModule {}

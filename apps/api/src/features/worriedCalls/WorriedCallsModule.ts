import { Module } from '@nestjs/common';
import { EmergencyProtocolsController } from './EmergencyProtocolsController.js';
import { WorriedCallsController } from './WorriedCallsController.js';

/** Worried calls, and what the clinic wants done on them. */
@Module({ controllers: [WorriedCallsController, EmergencyProtocolsController] })
export class WorriedCallsModule {}

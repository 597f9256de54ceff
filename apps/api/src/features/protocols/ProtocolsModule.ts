import { Module } from '@nestjs/common';
import { ProtocolsController } from './ProtocolsController.js';

@Module({ controllers: [ProtocolsController] })
export class ProtocolsModule {}

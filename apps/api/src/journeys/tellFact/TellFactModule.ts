import { Module } from '@nestjs/common';
import { TellFactController } from './TellFactController.js';

@Module({ controllers: [TellFactController] })
export class TellFactModule {}
